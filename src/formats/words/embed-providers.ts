/** Sites whose posts, films, sounds and graphics others embed: the hosts of their addresses and players, with the paths that lead to one. */
import type { EmbedKind } from '../../../schema/domain/model.ts';

interface EmbedProvider {
  readonly name: string;
  readonly kind: EmbedKind;
  /** What the address without its protocol and `www.` begins with. */
  readonly address: RegExp;
}

export const embedProviders: readonly EmbedProvider[] = [
  { name: 'X', kind: 'POST', address: /^(?:mobile\.)?(?:twitter|x)\.com\/[^/]+\/status(?:es)?\/\d/ },
  { name: 'X', kind: 'POST', address: /^platform\.(?:twitter|x)\.com\/embed\// },
  {
    name: 'Facebook',
    kind: 'VIDEO',
    address: /^(?:(?:m|web)\.)?facebook\.com\/(?:plugins\/video|watch|[^/]+\/videos\/)/,
  },
  {
    name: 'Facebook',
    kind: 'POST',
    address: /^(?:(?:m|web)\.)?facebook\.com\/(?:plugins\/post|[^/]+\/posts\/|permalink|story)/,
  },
  { name: 'Instagram', kind: 'POST', address: /^instagram\.com\/(?:[^/]+\/)?(?:p|reel|tv)\/[^/]+/ },
  { name: 'Threads', kind: 'POST', address: /^threads\.(?:net|com)\/(?:@[^/]+\/post|t)\/[^/]+/ },
  { name: 'Bluesky', kind: 'POST', address: /^(?:embed\.)?bsky\.app\/(?:embed|profile\/[^/]+\/post)\/[^/]+/ },
  { name: 'Mastodon', kind: 'POST', address: /^[^/]+\/@[^/]+\/\d{6,}(?:\/embed)?$/ },
  { name: 'LinkedIn', kind: 'POST', address: /^linkedin\.com\/(?:embed\/feed|feed\/update|posts)\/[^/]+/ },
  {
    name: 'Reddit',
    kind: 'POST',
    address: /^(?:embed\.|old\.)?(?:reddit|redditmedia)\.com\/r\/[^/]+\/comments\/[^/]+/,
  },
  { name: 'Telegram', kind: 'POST', address: /^t\.me\/[^/]+\/\d+/ },
  { name: 'Pinterest', kind: 'POST', address: /^(?:assets\.)?pinterest\.[a-z.]+\/(?:pin|ext\/embed)/ },
  { name: 'TikTok', kind: 'VIDEO', address: /^tiktok\.com\/(?:embed|player|@[^/]+\/video)\/[^/]+/ },
  { name: 'YouTube', kind: 'VIDEO', address: /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/[^/]+/ },
  { name: 'YouTube', kind: 'VIDEO', address: /^(?:m\.)?youtube\.com\/watch\?/ },
  { name: 'YouTube', kind: 'VIDEO', address: /^youtu\.be\/[^/]+/ },
  { name: 'Vimeo', kind: 'VIDEO', address: /^(?:player\.)?vimeo\.com\/(?:video\/)?\d+/ },
  {
    name: 'Dailymotion',
    kind: 'VIDEO',
    address: /^(?:(?:geo\.)?dailymotion\.com\/(?:embed\/|player)?|dai\.ly\/)[^/]*/,
  },
  { name: 'Twitch', kind: 'VIDEO', address: /^(?:player|clips)\.twitch\.tv\/[^/]+/ },
  { name: 'Rumble', kind: 'VIDEO', address: /^rumble\.com\/embed\/[^/]+/ },
  { name: 'Brightcove', kind: 'VIDEO', address: /^players\.brightcove\.net\/[^/]+/ },
  { name: 'JW Player', kind: 'VIDEO', address: /^(?:cdn|content)\.jwplatform\.com\/players\/[^/]+/ },
  { name: 'Streamable', kind: 'VIDEO', address: /^streamable\.com\/[^/]+/ },
  {
    name: 'Spotify',
    kind: 'AUDIO',
    address: /^open\.spotify\.com\/(?:embed\/)?(?:episode|show|track|album|playlist)\/[^/]+/,
  },
  { name: 'SoundCloud', kind: 'AUDIO', address: /^(?:w\.soundcloud\.com\/player|soundcloud\.com\/[^/]+\/[^/]+)/ },
  { name: 'Apple Podcasts', kind: 'AUDIO', address: /^(?:embed\.)?podcasts\.apple\.com\/[^/]+/ },
  { name: 'Acast', kind: 'AUDIO', address: /^(?:embed|player)\.acast\.com\/[^/]+/ },
  { name: 'Megaphone', kind: 'AUDIO', address: /^(?:playlist|player)\.megaphone\.fm\/?/ },
  { name: 'Omny', kind: 'AUDIO', address: /^omny\.fm\/shows\/.+\/embed/ },
  { name: 'Bandcamp', kind: 'AUDIO', address: /^bandcamp\.com\/embeddedplayer/ },
  { name: 'Datawrapper', kind: 'GRAPHIC', address: /^datawrapper\.dwcdn\.net\/[^/]+/ },
  {
    name: 'Flourish',
    kind: 'GRAPHIC',
    address: /^(?:flo\.uri\.sh|public\.flourish\.studio)\/(?:visualisation|story)\/\d+/,
  },
  { name: 'Infogram', kind: 'GRAPHIC', address: /^(?:e\.)?infogram\.com\/[^/]+/ },
  { name: 'Tableau', kind: 'GRAPHIC', address: /^public\.tableau\.com\/views\/[^/]+/ },
  { name: 'Giphy', kind: 'GRAPHIC', address: /^giphy\.com\/embed\/[^/]+/ },
  { name: 'Google Maps', kind: 'MAP', address: /^(?:google\.[a-z.]+\/maps|maps\.google\.[a-z.]+)\/?/ },
  { name: 'OpenStreetMap', kind: 'MAP', address: /^openstreetmap\.org\/export\/embed/ },
  { name: 'DocumentCloud', kind: 'DOCUMENT', address: /^(?:embed\.)?documentcloud\.org\/documents\/[^/]+/ },
  { name: 'Scribd', kind: 'DOCUMENT', address: /^(?:[a-z]+\.)?scribd\.com\/(?:embeds|document|doc)\/\d+/ },
  { name: 'Issuu', kind: 'DOCUMENT', address: /^(?:e\.)?issuu\.com\/[^/]+/ },
];

/** Classes of the quotations that sites write for a post, which their scripts make a frame of; some hold the address in an attribute. */
export const postClasses =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|text-post-media|bluesky-embed|mastodon-embed|reddit-(?:embed-bq|card)|fb-(?:post|video|xfbml-parse-ignore)|threads-embed|telegram-post)(?:\s|$)/;
export const postAddresses = [
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-href',
  'cite',
  'data-embed-url',
] as const;
