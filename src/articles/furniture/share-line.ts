import type { Paragraph } from './paragraph.ts';

const NETWORK =
  '(?:facebook|twitter|instagram|tik ?tok|reddit|tumblr|pinterest|linkedin|whats ?app|telegram|discord|youtube|snapchat|threads|bluesky|mastodon|flipboard|e-?mail|x)';

const SHARE = new RegExp(
  String.raw`^(?:(?:please |so |and )?(?:don['’]?t forget to|be sure to|make sure (?:to|you)|feel free to|remember to|please|help us)?\s*(?:(?:share|tweet|re-?tweet|follow)\b[^.!?]{0,80}?\b(?:us|me|this|our|your|my|the (?:post|page|article|story)|@\w+|${NETWORK})\b|(?:like|rate|print|pin|e-?mail|comment on) (?:us|this|our|what)\b)|(?:let us know|tell us|sound off|share your thoughts|what do you think|join the (?:conversation|discussion))\b|(?:just )?(?:hit|press|use|click) the (?:share |social )?buttons?\b)`,
  'i',
);

const SHARE_CUE = new RegExp(
  String.raw`\b(?:share|post|wall|followers?|buttons?|page|comments?|below|thoughts|friends|article|story|link|social|podcast|channel|updates|${NETWORK}|us)\b`,
  'i',
);

const ONLY_NETWORKS = new RegExp(
  String.raw`^(?:(?:share|tweet|print|copy link|link|save|pin it|follow|follow us|share on|share this|share to|via|on|&|and|\+|\||,|·|•|:)\s*|${NETWORK}\b\s*)+$`,
  'i',
);

const NEWSLETTER =
  /^(?:please |want more[^.!?]{0,40}\? |(?:for more|to (?:get|receive|stay|keep))[^.!?,]{0,80}, )?(?:sign[- ]?up\b|subscribe\b|get (?:the latest|our|all the|more|breaking)[^.!?]{0,80}(?:inbox|newsletter|e-?mail|alerts?)\b|enter your e-?mail|your e-?mail address|join our (?:mailing list|newsletter)|by (?:subscribing|signing up|clicking)\b|never miss (?:a|an|out)\b)/i;

/** "Share this post …", a row of network names, "Let us know in the comments". */
export function isShareLine({ text, length, kind }: Paragraph): boolean {
  if (length > LIMIT || kind === 'heading') return false;
  if (length <= 120 && ONLY_NETWORKS.test(text)) return /[a-z]{4}/i.test(text);
  return SHARE.test(text) && SHARE_CUE.test(text);
}

/** "Sign up for our newsletter", "Get the latest … in your inbox". */
export function isNewsletterLine({ text, length, kind }: Paragraph): boolean {
  if (length > LIMIT || kind === 'heading' || !NEWSLETTER.test(text)) return false;
  return /\b(?:newsletters?|inbox|e-?mails?|alerts?|channel|podcast|feed|updates|our|us|now|today|here|terms|privacy)\b/i.test(
    text,
  );
}

const LIMIT = 320;
