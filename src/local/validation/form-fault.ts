/** One thing that is wrong with a request, as Discord words it. `path` holds member names and list positions. */
export type FormFault = { path: (string | number)[]; code: string; message: string };

/** The nested `errors` of Discord's answer 50035: `{ data: { title: { _errors: [{ code, message }] } } }`. */
export type FormErrors = { _errors?: { code: string; message: string }[] } & {
  [member: string]: FormErrors | { code: string; message: string }[] | undefined;
};

export function nestFaults(faults: FormFault[]): FormErrors {
  const root: FormErrors = {};
  for (const { path, code, message } of faults) {
    let at = root;
    for (const step of path) {
      const known = at[step];
      const next: FormErrors = known && !Array.isArray(known) ? known : {};
      at[step] = next;
      at = next;
    }
    at._errors = [...(at._errors ?? []), { code, message }];
  }
  return root;
}

export const faults = {
  required: (path: FormFault['path']): FormFault => ({
    path,
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  }),
  tooLong: (path: FormFault['path'], limit: number): FormFault => ({
    path,
    code: 'BASE_TYPE_MAX_LENGTH',
    message: `Must be ${limit} or fewer in length.`,
  }),
  badLength: (path: FormFault['path'], from: number, to: number): FormFault => ({
    path,
    code: 'BASE_TYPE_BAD_LENGTH',
    message: `Must be between ${from} and ${to} in length.`,
  }),
  choices: (path: FormFault['path'], values: unknown[]): FormFault => ({
    path,
    code: 'BASE_TYPE_CHOICES',
    message: `Value must be one of {${values.filter((each) => each !== null).join(', ')}}.`,
  }),
};
