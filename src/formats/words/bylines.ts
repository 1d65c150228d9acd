/** How bylines are written: from the house styles of newspapers and agencies as they print them. */

/** What a byline begins with. */
export const bylineStart =
  /^\s*(?:(?:written|words|story|report(?:ed|ing)?|text|analysis|review|interview|an? [\w ]{1,30})\s+)?by(?:\s*:)?\s+/i;

/** What the people behind it did: "Additional reporting by A", "Photographs by B", "Editing by C". */
export const furtherCredits = {
  CONTRIBUTOR:
    /^(?:additional|further)\s+(?:reporting|research)\s+by\s+|^with\s+(?:reporting|contributions?)\s+(?:by|from)\s+|^with\s+/i,
  EDITOR: /^edit(?:ed|ing)\s+by\s+/i,
  TRANSLATOR: /^translat(?:ed|ion)\s+by\s+/i,
  PHOTOGRAPHER: /^(?:photos?|photograph(?:s|y|ed)?|pictures?|images?)\s+by\s+/i,
  ILLUSTRATOR: /^(?:illustrat(?:ions?|ed)|graphics?)\s+by\s+/i,
} as const;

/** What writers are, beside their names. */
export const jobTitles =
  /\b(?:correspondent|editor|editor-in-chief|reporter|writer|columnist|contributor|contributing|journalist|producer|critic|staff|bureau|chief|analyst|director|professor|lecturer|fellow|intern|freelance|photographer|presenter|commentator|minister|mp|chair(?:man|woman)?)s?\b/i;

/** Agencies and other houses that stand where a writer's name does. */
export const houses =
  /^(?:AP|AFP|PA|DPA|EPA|UPI|ANI|IANS|PTI|BBC|CNN|NPR|TASS|Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|Agencies|Associated Press|The Associated Press|Agence France-Presse|Press Association|PA Media|Getty Images)$/i;

/** The last word of a house's name. */
export const houseEnds =
  /\b(?:Times|Post|Courier|Herald|News|Newsroom|Journal|Gazette|Tribune|Press|Mail|Standard|Observer|Telegraph|Chronicle|Agency|Agencies|Daily|Weekly|Review|Register|Dispatch|Examiner|Bulletin|Mercury|Argus|Echo|Express|Advertiser|Independent|Sentinel|Globe|Media|Magazine|Online|Service|Desk|Team|Board|Staff|University|Institute|Foundation|Ltd|Inc)$/;
