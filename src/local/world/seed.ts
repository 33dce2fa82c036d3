import type { Locale } from 'discord-api-types/v10';

/** Who and what a world starts with. Names are handles: lower case, used in tests and to tell members apart. */
export type Seed = {
  application: { name: string; description: string };
  people: { name: string; displayName: string; locale: `${Locale}`; part: string }[];
  servers: {
    name: string;
    owner: string;
    administrators?: string[];
    moderators?: string[];
    members: string[];
    locale?: `${Locale}`;
    /** `announcements`: only moderators may write, the bot may not. `staff`: only moderators may look in, the bot may not. */
    channels: { name: string; topic?: string; closed?: 'announcements' | 'staff' }[];
    /** False: the bot is there only for those who installed it for themselves. */
    botIsMember?: boolean;
  }[];
};

/** Two servers, and four people who may do different things and read different languages. */
export const defaultSeed: Seed = {
  application: { name: 'App', description: 'The bot under development' },
  people: [
    { name: 'mia', displayName: 'Mia', locale: 'en-US', part: 'member' },
    { name: 'jonas', displayName: 'Jonas', locale: 'de', part: 'member, reads German' },
    { name: 'noor', displayName: 'Noor', locale: 'en-GB', part: 'moderator' },
    { name: 'ada', displayName: 'Ada', locale: 'en-US', part: 'administrator' },
  ],
  servers: [
    {
      name: 'Sunday Matinee',
      owner: 'ada',
      administrators: ['ada'],
      moderators: ['noor'],
      members: ['mia', 'jonas', 'noor', 'ada'],
      channels: [
        { name: 'general', topic: 'Everything that has no channel of its own' },
        { name: 'trivia', topic: 'Games, and nothing but games' },
        { name: 'announcements', topic: 'Only moderators write here', closed: 'announcements' },
        { name: 'staff', topic: 'For moderators', closed: 'staff' },
      ],
    },
    {
      name: 'Late Night Club',
      owner: 'noor',
      administrators: ['noor'],
      moderators: ['mia'],
      members: ['noor', 'mia', 'jonas', 'ada'],
      locale: 'de',
      channels: [{ name: 'lounge', topic: 'A second server, with settings of its own' }, { name: 'games' }],
    },
  ],
};
