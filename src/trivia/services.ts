/**
 * Where series and films come out, in kinds within which one takes the place of another. What comes out on one of
 * them comes out there; consoles and cinemas are left out, since a game or film is at home on several.
 */
export const SERVICES: readonly (readonly string[])[] = [
  [
    'Netflix',
    'Hulu',
    'Amazon Prime Video',
    'Disney+',
    'HBO Max',
    'Apple TV+',
    'Paramount+',
    'Peacock',
    'Crunchyroll',
  ],
  [
    'ABC',
    'CBS',
    'NBC',
    'Fox',
    'The CW',
    'HBO',
    'Showtime',
    'AMC',
    'FX',
    'Starz',
    'Syfy',
    'TNT',
    'USA Network',
  ],
  ['BBC One', 'BBC Two', 'ITV', 'Channel 4', 'Sky Atlantic', 'Channel 5'],
];
