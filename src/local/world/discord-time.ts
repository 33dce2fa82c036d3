/** A moment as Discord writes it: `2017-03-14T09:30:00.000000+00:00`. `ms` since 1970. */
export function discordTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}
