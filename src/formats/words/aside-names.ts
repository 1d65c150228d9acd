/**
 * Names that publishers give, in a class or an id, to what stands in or beside an article and is no part of it: related
 * stories, promotions, comments, shares. From the markup of news sites and of content systems.
 */
export const asideNames =
  /(?:^|[\s_-])(?:related\w*|recirc\w*|promo\w*|newsletter\w*|sign-?up|subscri\w*|sponsor\w*|advert\w*|ads?|shar(?:e|ing)\w*|social\w*|comments?|disqus\w*|most-?(?:read|popular|viewed)|trending|recommend\w*|read-?(?:more|next|also)|more-(?:on|from|stories|news)|sidebar|side-?bar\w*|widgets?|teasers?|cards?|outbrain|taboola|captions?|credits?|breadcrumbs?|footers?|menus?|nav\w*|popups?|modals?|paywall|(?:author|writer)-?(?:bio|info|box)\w*|bios?|byline|tags?|topics?|toc|carousel|gallery|slideshow|infobox|banner|disclaimer|copyright|complementary|figure|media|image\w*|photo\w*)(?:$|[\s_-])/i;
