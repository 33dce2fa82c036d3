/** As many processes as this can be started at once. */
export const MOST_PROCESSES = 64;
