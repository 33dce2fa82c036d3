declare module 'edtf' {
  /** Throws for what is no EDTF. */
  const parse: (text: string) => unknown;
  // biome-ignore lint/style/noDefaultExport: the package exports its parser this way
  export default parse;
}
