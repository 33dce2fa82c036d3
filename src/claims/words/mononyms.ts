/** People of one name, in lower case, who act or sing: "Zendaya and Tom Hall" are no kin. */
export const MONONYMS: ReadonlySet<string> = new Set(
  'zendaya rihanna beyoncé beyonce madonna cher adele shakira drake usher prince sting bono eminem ludacris björk bjork lorde enya seal aaliyah brandy ashanti ciara kesha halsey lizzo tyrese iman fabio dido lulu twiggy dharmendra rekha sridevi tabu kajol govinda vikram suriya dhanush mammootty mohanlal prabhas yash nayanthara'.split(
    ' ',
  ),
);
