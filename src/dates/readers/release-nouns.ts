/** What a month or season stands before when it says when something comes out; inside a regular expression. */
export const RELEASE_NOUN =
  '(?:(?:theatrical|streaming|series|season|worldwide|global|wide)\\s+)?' +
  '(?:release|premiere|debut|launch|opening|bow|date|window|start|return|finale|rollout|publication|target|slot|berth)\\b';
