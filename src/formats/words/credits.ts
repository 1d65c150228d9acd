/**
 * How newspapers say whose a photograph is, at the end of its caption. From the house styles of newspapers and agencies
 * as they print them.
 */

/** Labels that a credit follows: "PHOTO: AGENCE FRANCE-PRESSE", "Photograph by Jane Doe". */
export const creditLabels =
  /(?:^|\s)((?:ST )?(?:PHOTOS?|PHOTOGRAPHS?|PICTURES?|IMAGES?|Photos?|Photographs?|Pictures?|Images?)(?: (?:by|courtesy of|credit))?:? ?: ?|(?:Photo|Photograph|Picture|Image) (?:by|copyright) |Credit: ?)(?=\S)/g;

/** A credit in brackets at the end: an agency, or a name and for whom, as in "(Reuters)", "(AP Photo/Jane Doe)", "(Jane Doe/The Post)". */
export const agencies =
  /\(((?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?=\/\p{Lu})|AP|AP Photo|Reuters|REUTERS|AFP|EPA|Getty|Getty Images|PA|Bloomberg|Xinhua|Kyodo|Yonhap)(?:\/[^()]{1,60})?)\)$/u;

/** What writers are, in a line below their names: "Harbury Business Writer". */
export const roles =
  /\b(?:correspondent|editor|reporter|writer|columnist|contributor|journalist|producer|critic|staff|bureau chief)s?\b/i;

/** Words that newspapers and agencies have in their names. */
export const newspaperNames =
  /^The \p{Lu}|\b(?:Times|Post|Courier|Herald|News|Journal|Gazette|Tribune|Press|Mail|Star|Standard|Observer|Telegraph|Chronicle|Record|Wire|Agency|Daily|Weekly|Review|Register|Dispatch|Examiner|Bulletin|Mercury|Argus|Echo|Express|Advertiser|Independent|Sentinel|Globe)\b/u;
