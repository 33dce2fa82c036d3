import { foldName } from '../reading/unit.ts';

/** Several names of one channel, service or machine, the usual one first. */
const SAME: readonly string[] = [
  'Prime Video, Amazon Prime Video, Amazon Prime, Amazon',
  'Disney+, Disney Plus',
  'Apple TV+, Apple TV Plus, Apple TV',
  'Paramount+, Paramount Plus',
  'Discovery+, Discovery Plus',
  'HBO Max, Max',
  'Syfy, SciFi Channel, SciFi, Sci Fi, Sci Fi Channel, Sci-Fi Channel',
  'BBC iPlayer, iPlayer',
  'BBC One, BBC1, BBC 1',
  'BBC Two, BBC2, BBC 2',
  'BBC Three, BBC3, BBC 3',
  'BBC Four, BBC4, BBC 4',
  'BBC Radio 4, BBC Radio Four, Radio 4, Radio Four',
  'Channel 4, Channel Four, C4',
  'Channel 5, Channel Five',
  'Sky One, Sky1, Sky 1',
  'PlayStation, PSX, PS1, PlayStation 1',
  'PlayStation 2, PS2',
  'PlayStation 3, PS3',
  'PlayStation 4, PS4',
  'PlayStation 5, PS5',
  'PlayStation Portable, PSP',
  'PlayStation Vita, PS Vita',
  'Xbox Series X|S, Xbox Series X/S, Xbox Series S/X, Xbox Series S|X, Xbox Series X and S, Xbox Series',
  'Nintendo Switch, Switch',
  'Nintendo Switch 2, Switch 2',
  'Nintendo Wii, Wii',
  'Nintendo Wii U, Wii U',
  'Nintendo 3DS, 3DS',
  'Nintendo 64, N64',
  'PC, PCs, Windows PC, Microsoft Windows, Windows',
];

const USUAL: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((names) => {
    const all = names.split(', ');
    return all.map((name): [string, string] => [foldName(name), all[0] as string]);
  }),
);

/** The usual name of a channel, service or machine: "PlayStation 5" of "PS5", and of any that has one name only itself. */
export function usualPlatform(name: string): string {
  return USUAL.get(foldName(name)) ?? name;
}
