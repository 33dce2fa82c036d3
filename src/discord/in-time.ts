/** What `work` gives, or `late` where that takes longer than `ms`; the work goes on. Rejects as the work does. */
export async function inTime<T, L>(work: Promise<T>, ms: number, late: L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const waiting = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  return Promise.race([work, waiting]).finally(() => clearTimeout(timer));
}
