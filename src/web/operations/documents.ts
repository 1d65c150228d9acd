/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Conditions on articles. All that are given must hold; an absent or null one is no condition. */
export type ArticleFilter = {
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Kind of article, as its publisher states it. */
  readonly articleKind?: ArticleKindFilter | null | undefined;
  /** Conditions on its authors. */
  readonly authors?: AuthorListFilter | null | undefined;
  /** Words to find in the text outside the headline, written as for `search`. */
  readonly bodySearch?: string | null | undefined;
  /** Kind of one of its corrections. */
  readonly correctionKind?: CorrectionKindFilter | null | undefined;
  /** Conditions on the events it reports. */
  readonly events?: EventListFilter | null | undefined;
  /** A key of its publisher's, compared with its case and accents; any of its `externalIds`. */
  readonly externalId?: StringFilter | null | undefined;
  /** Conditions on the fact checks that it states. */
  readonly factChecks?: FactCheckListFilter | null | undefined;
  /** Words to find in the headline, written as for `search`. */
  readonly headlineSearch?: string | null | undefined;
  /** Id of the article. */
  readonly id?: IdFilter | null | undefined;
  /** Stated permission to train models on its pictures. An article that states none has none. */
  readonly imageTrainingPermission?: UsePermissionFilter | null | undefined;
  /** Time since which the archive has had it. */
  readonly ingestedAt?: DateTimeRange | null | undefined;
  /** Conditions on its keywords. */
  readonly keywords?: KeywordListFilter | null | undefined;
  /** Language as a BCP 47 tag, compared with its case and accents; `startsWith: "en"` for English of any country. */
  readonly language?: StringFilter | null | undefined;
  /** Conditions on the event it is chiefly about. */
  readonly mainEvent?: EventFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: ArticleFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Conditions on the people mentioned in it. */
  readonly people?: PersonListFilter | null | undefined;
  /** Time of publication. An article without one lies in no range. */
  readonly publishedAt?: DateTimeRange | null | undefined;
  /** Conditions on its publisher, under whichever spelling. */
  readonly publishedBy?: PublisherFilter | null | undefined;
  /** Day of publication. An article without one lies in no range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Publisher, compared with its case and accents. */
  readonly publisher?: StringFilter | null | undefined;
  /** Number of quotes read in it. */
  readonly quoteCount?: IntFilter | null | undefined;
  /** Conditions on its quotes. */
  readonly quotes?: QuoteListFilter | null | undefined;
  /** Words to find, written as for `search`. */
  readonly search?: string | null | undefined;
  /** Stated permission to show it in results of a search engine. An article that states none has none. */
  readonly searchPermission?: UsePermissionFilter | null | undefined;
  /** The publisher's section, as stated, compared with its case and accents. */
  readonly section?: StringFilter | null | undefined;
  /** Slug of the article, as `article(by:)` takes it. */
  readonly slug?: SlugFilter | null | undefined;
  /** Stated permission to train models on its text. An article that states none has none. */
  readonly trainingPermission?: UsePermissionFilter | null | undefined;
  /** Time of the publisher's last change. One without it lies in no range. */
  readonly updatedAt?: DateTimeRange | null | undefined;
  /** Number of words in headline, standfirst and body. */
  readonly wordCount?: IntFilter | null | undefined;
};

/** A kind of article, as its publisher states it by a type, a genre, the name of a section or a label before the headline. */
export type ArticleKind =
  /** An analysis of the news. */
  | 'ANALYSIS'
  /** The opinion of the publication itself. */
  | 'EDITORIAL'
  /** Background, or answers to questions about the news. */
  | 'EXPLAINER'
  /** A check of a claim. */
  | 'FACT_CHECK'
  /** A longer article that is not bound to the news of the day. */
  | 'FEATURE'
  /** An interview, or questions with their answers. */
  | 'INTERVIEW'
  /** A letter of a reader. */
  | 'LETTER'
  /** A report in entries, written while the event goes on. */
  | 'LIVE_BLOG'
  /** A report of what happened. */
  | 'NEWS'
  /** A life told after a death. */
  | 'OBITUARY'
  /** The opinion of its author: a column, a comment, an op-ed. */
  | 'OPINION'
  /** A statement of those it is about. */
  | 'PRESS_RELEASE'
  /** A portrait of a person or an organisation. */
  | 'PROFILE'
  /** A review of a work, a product or a performance. */
  | 'REVIEW'
  /** An article that is made up to be laughed at. */
  | 'SATIRE'
  /** An article that somebody paid for. */
  | 'SPONSORED';

/** Conditions on a kind; all that are given must hold. */
export type ArticleKindFilter = {
  /** This kind. */
  readonly eq?: ArticleKind | null | undefined;
  /** Presence of a value: `true` for rows that have one, `false` for rows that have none. */
  readonly exists?: boolean | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ArticleKind> | null | undefined;
};

/** Conditions on related articles; all that are given must hold. */
export type ArticleListFilter = {
  /** Conditions that each must meet; where there are none, all of them do. */
  readonly every?: ArticleFilter | null | undefined;
  /** Conditions that not one may meet; `{}` for none at all. */
  readonly none?: ArticleFilter | null | undefined;
  /** Conditions that at least one must meet; `{}` for any at all. */
  readonly some?: ArticleFilter | null | undefined;
};

/** Conditions on authors. All that are given must hold; an absent or null one is no condition. */
export type AuthorFilter = {
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<AuthorFilter> | null | undefined;
  /** Number of articles they made. */
  readonly articleCount?: IntFilter | null | undefined;
  /** Conditions on the articles they made. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Id of the author. */
  readonly id?: IdFilter | null | undefined;
  /** Value of one of the `identifiers`, exactly as listed: "0000-0002-1825-0097". */
  readonly identifier?: StringFilter | null | undefined;
  /** Name, compared without case and accents. */
  readonly name?: StringFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: AuthorFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<AuthorFilter> | null | undefined;
};

/** Conditions on related authors; all that are given must hold. */
export type AuthorListFilter = {
  /** Conditions that each must meet; where there are none, all of them do. */
  readonly every?: AuthorFilter | null | undefined;
  /** Conditions that not one may meet; `{}` for none at all. */
  readonly none?: AuthorFilter | null | undefined;
  /** Conditions that at least one must meet; `{}` for any at all. */
  readonly some?: AuthorFilter | null | undefined;
};

/** A kind of block. SUBHEAD, PARAGRAPH, LIST_ITEM and BLOCKQUOTE are the body of an article. */
export type BlockKind =
  /** A passage set apart as a quotation. */
  | 'BLOCKQUOTE'
  /** The line that names the authors. */
  | 'BYLINE'
  /** The caption of a photograph. */
  | 'CAPTION'
  /** The credit of a photograph. */
  | 'CREDIT'
  /** The title above the article. */
  | 'HEADLINE'
  /** An item of a list in the body. */
  | 'LIST_ITEM'
  /** A promotion, a note on the print edition or a correction, not part of the body. */
  | 'NOTICE'
  /** A paragraph of the body. */
  | 'PARAGRAPH'
  /** The summary below the headline, one or two sentences. */
  | 'STANDFIRST'
  /** A heading within the body. */
  | 'SUBHEAD';

/** Type of a changed node. */
export type ChangedType =
  /** An article. It changes with its source and when it is read again. */
  | 'ARTICLE'
  /** An event. It changes with every article that reports it. */
  | 'EVENT'
  /** A person. It changes with every article that mentions the person. */
  | 'PERSON'
  /** A quote. It changes when its article is read again. */
  | 'QUOTE';

/** A kind of notice about an article. */
export type CorrectionKind =
  /** Words of the article were unclear, or could mislead. */
  | 'CLARIFICATION'
  /** The article had an error, which is corrected. */
  | 'CORRECTION'
  /** Another note of the editors about the article. */
  | 'EDITORS_NOTE'
  /** The article, or a part of it, is withdrawn as wrong. */
  | 'RETRACTION'
  /** News added after the first publication. */
  | 'UPDATE';

/** Conditions on a kind; all that are given must hold. */
export type CorrectionKindFilter = {
  /** This kind. */
  readonly eq?: CorrectionKind | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<CorrectionKind> | null | undefined;
};

/** Range of days, both ends included; an end left out is open. */
export type DateRange = {
  /** Presence of a value: `true` for rows that have one, `false` for rows that have none. */
  readonly exists?: boolean | null | undefined;
  /** First day of the range, or of the given month or year. */
  readonly from?: string | null | undefined;
  /** Last day of the range, or of the given month or year. */
  readonly to?: string | null | undefined;
};

/** Range of points in time, both ends included; an end left out is open. */
export type DateTimeRange = {
  /** Presence of a value: `true` for rows that have one, `false` for rows that have none. */
  readonly exists?: boolean | null | undefined;
  /** Start of the range. */
  readonly from?: string | null | undefined;
  /** End of the range, or of the given day, month or year. */
  readonly to?: string | null | undefined;
};

/** Conditions on events. All that are given must hold; an absent or null one is no condition. */
export type EventFilter = {
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  /** Number of articles that report it. */
  readonly articleCount?: IntFilter | null | undefined;
  /** Conditions on the articles that report it. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Kind of event. */
  readonly eventKind?: EventKindFilter | null | undefined;
  /** Presence of the row, directly in a relation to one that may be absent: `speaker: { exists: false }`, `{ exists: true }` or `{}` for any. An absent row meets no other condition. */
  readonly exists?: boolean | null | undefined;
  /** Id of the event. */
  readonly id?: IdFilter | null | undefined;
  /** Full name, compared without case and accents. */
  readonly name?: StringFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: EventFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  /** Conditions on its participants. */
  readonly participants?: PersonListFilter | null | undefined;
  /** Place, compared without case and accents. */
  readonly place?: StringFilter | null | undefined;
  /** Number of quotes said at it or about it. */
  readonly quoteCount?: IntFilter | null | undefined;
  /** Conditions on the quotes said at it or about it. */
  readonly quotes?: QuoteListFilter | null | undefined;
  /** State of review by a human. */
  readonly review?: ReviewStateFilter | null | undefined;
  /** Value of one of its `sameAs`, exactly as written: "Q42". */
  readonly sameAs?: StringFilter | null | undefined;
  /** Words to find, written as for `search`. */
  readonly search?: string | null | undefined;
  /** Slug of the event, as `event(by:)` takes it. */
  readonly slug?: SlugFilter | null | undefined;
  /** Whether it has taken place. */
  readonly status?: EventStatusFilter | null | undefined;
  /** Time of the event, overlapping the range. An undated event lies in no range. */
  readonly when?: WhenRange | null | undefined;
};

/** A kind of event. */
export type EventKind =
  /** A crash, collapse or other accident. */
  | 'ACCIDENT'
  /** A public appearance: a photo call, a parade, a walkabout. */
  | 'APPEARANCE'
  /** The appointment of a person to an office or a job. */
  | 'APPOINTMENT'
  /** An arrest or a raid. */
  | 'ARREST'
  /** A shooting, bombing, killing or other attack. */
  | 'ATTACK'
  /** A prize, a nomination or another honour. */
  | 'AWARD'
  /** A telephone or video call. */
  | 'CALL'
  /** A ceremony, parade or anniversary. */
  | 'CEREMONY'
  /** A match, race, tournament or contest, or its result. */
  | 'COMPETITION'
  /** A war, battle or siege. */
  | 'CONFLICT'
  /** A theft, a fraud, a kidnapping or another crime that is not an attack. */
  | 'CRIME'
  /** A purchase, sale, merger, offer, investment, contract or agreement. */
  | 'DEAL'
  /** A death or funeral. */
  | 'DEATH'
  /** A law, order, ruling, ban or other decision. */
  | 'DECISION'
  /** The loss or resignation of an office, a job or a place in a team. */
  | 'DEPARTURE'
  /** A storm, flood, earthquake, fire, epidemic or another disaster. */
  | 'DISASTER'
  /** A find or a sighting, in science or elsewhere. */
  | 'DISCOVERY'
  /** An election, primary or campaign. */
  | 'ELECTION'
  /** A failure, a breach, an outage, a dispute or another unusual event. */
  | 'INCIDENT'
  /** An interview. */
  | 'INTERVIEW'
  /** An investigation, a search or an inquiry by an authority. */
  | 'INVESTIGATION'
  /** The launch, opening or release of a product, a service, a work, a spacecraft or a place. */
  | 'LAUNCH'
  /** A charge, an indictment, a lawsuit or an appeal. */
  | 'LEGAL_ACTION'
  /** A meeting or summit. */
  | 'MEETING'
  /** Another event. */
  | 'OTHER'
  /** A show, concert, broadcast or other performance. */
  | 'PERFORMANCE'
  /** A press conference or a briefing of the press. */
  | 'PRESS_CONFERENCE'
  /** A protest, rally, strike or riot. */
  | 'PROTEST'
  /** A wedding, a birth, a separation or another event in private life. */
  | 'RELATIONSHIP'
  /** The release, discovery or rescue of people. */
  | 'RELEASE'
  /** The publication of results, figures, a study or a report. */
  | 'RESULTS'
  /** A speech or address. */
  | 'SPEECH'
  /** A remark or statement with a date or an occasion of its own. */
  | 'STATEMENT'
  /** Negotiations that go on for some time. */
  | 'TALKS'
  /** A trial, hearing, verdict or sentence. */
  | 'TRIAL'
  /** A visit, trip, arrival or departure. */
  | 'VISIT'
  /** A vote in an assembly, or a referendum. */
  | 'VOTE'
  /** Snow, heat, rain or wind that is not a disaster. */
  | 'WEATHER';

/** Conditions on a kind; all that are given must hold. */
export type EventKindFilter = {
  /** This kind. */
  readonly eq?: EventKind | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
};

/** Conditions on related events; all that are given must hold. */
export type EventListFilter = {
  /** Conditions that each must meet; where there are none, all of them do. */
  readonly every?: EventFilter | null | undefined;
  /** Conditions that not one may meet; `{}` for none at all. */
  readonly none?: EventFilter | null | undefined;
  /** Conditions that at least one must meet; `{}` for any at all. */
  readonly some?: EventFilter | null | undefined;
};

/** Status of an event. Something that a text denies, doubts, wishes or asks is not an event. */
export type EventStatus =
  /** The event has taken place. */
  | 'HAPPENED'
  /** The event was in progress when the article was written. */
  | 'ONGOING'
  /** The event was announced, scheduled or expected when the article was written. */
  | 'PLANNED';

/** Conditions on a status; all that are given must hold. */
export type EventStatusFilter = {
  /** This status. */
  readonly eq?: EventStatus | null | undefined;
  /** One of these statuses; an empty list matches nothing. */
  readonly in?: ReadonlyArray<EventStatus> | null | undefined;
};

/** Conditions on fact checks. All that are given must hold; an absent or null one is no condition. */
export type FactCheckFilter = {
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<FactCheckFilter> | null | undefined;
  /** Name of who made the claim, compared without the case of A to Z. */
  readonly claimant?: StringFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: FactCheckFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<FactCheckFilter> | null | undefined;
  /** Name of who checked the claim, compared without the case of A to Z. */
  readonly publisher?: StringFilter | null | undefined;
  /** The verdict in words, compared without the case of A to Z. */
  readonly rating?: StringFilter | null | undefined;
  /** URL of the check, compared with its case. */
  readonly url?: StringFilter | null | undefined;
};

/** Conditions on related fact checks; all that are given must hold. */
export type FactCheckListFilter = {
  /** Conditions that each must meet; where there are none, all of them do. */
  readonly every?: FactCheckFilter | null | undefined;
  /** Conditions that not one may meet; `{}` for none at all. */
  readonly none?: FactCheckFilter | null | undefined;
  /** Conditions that at least one must meet; `{}` for any at all. */
  readonly some?: FactCheckFilter | null | undefined;
};

/** Conditions on a number from 0 to 1; all that are given must hold. */
export type FloatFilter = {
  /** Greater than this number. */
  readonly gt?: number | null | undefined;
  /** Greater than this number, or equal to it. */
  readonly gte?: number | null | undefined;
  /** Less than this number. */
  readonly lt?: number | null | undefined;
  /** Less than this number, or equal to it. */
  readonly lte?: number | null | undefined;
};

/** Conditions on a node id; all that are given must hold. */
export type IdFilter = {
  /** The node with this id. */
  readonly eq?: string | number | null | undefined;
  /** A node with one of these ids; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

/** Conditions on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Equal to this number. */
  readonly eq?: number | null | undefined;
  /** Greater than this number. */
  readonly gt?: number | null | undefined;
  /** Greater than this number, or equal to it. */
  readonly gte?: number | null | undefined;
  /** Less than this number. */
  readonly lt?: number | null | undefined;
  /** Less than this number, or equal to it. */
  readonly lte?: number | null | undefined;
};

/** Conditions on keywords. All that are given must hold; an absent or null one is no condition. */
export type KeywordFilter = {
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<KeywordFilter> | null | undefined;
  /** Key in the vocabulary, compared with its case. */
  readonly code?: StringFilter | null | undefined;
  /** Type of what the words stand for. */
  readonly keywordType?: KeywordTypeFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: KeywordFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<KeywordFilter> | null | undefined;
  /** Vocabulary or taxonomy, as stated, compared with its case. */
  readonly scheme?: StringFilter | null | undefined;
  /** The words, compared without case and accents. */
  readonly text?: StringFilter | null | undefined;
};

/** Conditions on related keywords; all that are given must hold. */
export type KeywordListFilter = {
  /** Conditions that each must meet; where there are none, all of them do. */
  readonly every?: KeywordFilter | null | undefined;
  /** Conditions that not one may meet; `{}` for none at all. */
  readonly none?: KeywordFilter | null | undefined;
  /** Conditions that at least one must meet; `{}` for any at all. */
  readonly some?: KeywordFilter | null | undefined;
};

/** A type of what a keyword stands for. */
export type KeywordType =
  /** An event. */
  | 'EVENT'
  /** An organisation. */
  | 'ORGANISATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** A topic: what the article is about, in the terms of a vocabulary or a taxonomy. */
  | 'TOPIC';

/** Conditions on a type; all that are given must hold. */
export type KeywordTypeFilter = {
  /** This type. */
  readonly eq?: KeywordType | null | undefined;
  /** Presence of a value: `true` for rows that have one, `false` for rows that have none. */
  readonly exists?: boolean | null | undefined;
  /** One of these types; an empty list matches nothing. */
  readonly in?: ReadonlyArray<KeywordType> | null | undefined;
};

/** A way in which words refer to a person or an event. */
export type MentionKind =
  /** Words for several people at once: "the leaders". */
  | 'GROUP'
  /** A modifier of another noun: "the Trump administration". */
  | 'MODIFIER'
  /** A name, in full or in part: "Mr Trump", "the Korean War". */
  | 'NAME'
  /** A common noun: "the official", "their summit in Hanoi". */
  | 'NOMINAL'
  /** A pronoun: "he". */
  | 'PRONOUN'
  /** An office or a title without a name: "the President". */
  | 'ROLE';

/** Conditions on people. All that are given must hold; an absent or null one is no condition. */
export type PersonFilter = {
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  /** Conditions on the other people mentioned in the same articles: `articles: { some: { people: … } }` without the person themselves. */
  readonly appearsWith?: PersonListFilter | null | undefined;
  /** Number of articles that mention them. */
  readonly articleCount?: IntFilter | null | undefined;
  /** Conditions on the articles that mention them. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** Words of an article that say who they are, compared without the case of A to Z. Any description counts. */
  readonly description?: StringFilter | null | undefined;
  /** Conditions on the events they take part in. */
  readonly events?: EventListFilter | null | undefined;
  /** Presence of the row, directly in a relation to one that may be absent: `speaker: { exists: false }`, `{ exists: true }` or `{}` for any. An absent row meets no other condition. */
  readonly exists?: boolean | null | undefined;
  /** Id of the person. */
  readonly id?: IdFilter | null | undefined;
  /** Full name, compared without case and accents; `startsWith` is of the first name, `search` and `suggest` find the others. */
  readonly name?: StringFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: PersonFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** Number of quotes they are the speaker of. */
  readonly quoteCount?: IntFilter | null | undefined;
  /** Conditions on the quotes they are the speaker of. */
  readonly quotes?: QuoteListFilter | null | undefined;
  /** Value of one of its `sameAs`, exactly as written: "Q42". */
  readonly sameAs?: StringFilter | null | undefined;
  /** Words to find, written as for `search`. */
  readonly search?: string | null | undefined;
  /** Slug of the person, as `person(by:)` takes it. */
  readonly slug?: SlugFilter | null | undefined;
};

/** Conditions on related people; all that are given must hold. */
export type PersonListFilter = {
  /** Conditions that each must meet; where there are none, all of them do. */
  readonly every?: PersonFilter | null | undefined;
  /** Conditions that not one may meet; `{}` for none at all. */
  readonly none?: PersonFilter | null | undefined;
  /** Conditions that at least one must meet; `{}` for any at all. */
  readonly some?: PersonFilter | null | undefined;
};

/** A kind of author of a fact. */
export type ProvenanceKind =
  /** A human. Facts from a human replace those from software. */
  | 'HUMAN'
  /** A program, for example the reader of onrecord. */
  | 'SOFTWARE';

/** Conditions on publishers. All that are given must hold; an absent or null one is no condition. */
export type PublisherFilter = {
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<PublisherFilter> | null | undefined;
  /** Number of articles it published. */
  readonly articleCount?: IntFilter | null | undefined;
  /** Conditions on the articles it published. */
  readonly articles?: ArticleListFilter | null | undefined;
  /** One of the `domains`: "news.example". */
  readonly domain?: StringFilter | null | undefined;
  /** Presence of the row, directly in a relation to one that may be absent: `speaker: { exists: false }`, `{ exists: true }` or `{}` for any. An absent row meets no other condition. */
  readonly exists?: boolean | null | undefined;
  /** Id of the publisher. */
  readonly id?: IdFilter | null | undefined;
  /** Name, compared without case and accents. */
  readonly name?: StringFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: PublisherFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<PublisherFilter> | null | undefined;
  /** One of the `names`, compared with its case and accents. */
  readonly spelling?: StringFilter | null | undefined;
};

/** Conditions on quotes. All that are given must hold; an absent or null one is no condition. */
export type QuoteFilter = {
  /** Conditions on the events of which it speaks. */
  readonly about?: EventListFilter | null | undefined;
  /** Conditions that must all hold. */
  readonly and?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** Conditions on the article that prints it. */
  readonly article?: ArticleFilter | null | undefined;
  /** Confidence of the reading, from 0 to 1; 1 where a human has confirmed it. */
  readonly confidence?: FloatFilter | null | undefined;
  /** Cue of the quote ("denied"), compared without the case of A to Z. */
  readonly cue?: StringFilter | null | undefined;
  /** Conditions on the events at which it was said or of which it speaks. */
  readonly events?: EventListFilter | null | undefined;
  /** Conditions on the fact checks of its words. */
  readonly factChecks?: FactCheckListFilter | null | undefined;
  /** Id of the quote. */
  readonly id?: IdFilter | null | undefined;
  /** Conditions on the people mentioned in its content. */
  readonly mentionedPeople?: PersonListFilter | null | undefined;
  /** Conditions that must not hold together. */
  readonly not?: QuoteFilter | null | undefined;
  /** Conditions on the event at which it was said. */
  readonly occasion?: EventFilter | null | undefined;
  /** Conditions of which at least one must hold; an empty list matches nothing. */
  readonly or?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** Share of the content in quotation marks. */
  readonly quoteKind?: QuoteKindFilter | null | undefined;
  /** State of review by a human. */
  readonly review?: ReviewStateFilter | null | undefined;
  /** Time of speech, overlapping the range. A quote without one lies in no range. */
  readonly said?: WhenRange | null | undefined;
  /** Words to find, written as for `search`. */
  readonly search?: string | null | undefined;
  /** Words that name the source, compared without the case of A to Z. */
  readonly source?: StringFilter | null | undefined;
  /** Kind of source. */
  readonly sourceKind?: SourceKindFilter | null | undefined;
  /** Conditions on its speaker. */
  readonly speaker?: PersonFilter | null | undefined;
};

/** A kind of quote, by the use of quotation marks. */
export type QuoteKind =
  /** The whole content is in quotation marks: the exact words. */
  | 'DIRECT'
  /** No quotation marks: reported speech. */
  | 'INDIRECT'
  /** Part of the content is in quotation marks. */
  | 'MIXED';

/** Conditions on a kind; all that are given must hold. */
export type QuoteKindFilter = {
  /** This kind. */
  readonly eq?: QuoteKind | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<QuoteKind> | null | undefined;
};

/** Conditions on related quotes; all that are given must hold. */
export type QuoteListFilter = {
  /** Conditions that each must meet; where there are none, all of them do. */
  readonly every?: QuoteFilter | null | undefined;
  /** Conditions that not one may meet; `{}` for none at all. */
  readonly none?: QuoteFilter | null | undefined;
  /** Conditions that at least one must meet; `{}` for any at all. */
  readonly some?: QuoteFilter | null | undefined;
};

/** Result of a comparison of the current quote with one version of its article. */
export type QuoteRevisionState =
  /** The same words at the same position. */
  | 'EXACT'
  /** The version does not have the quote. */
  | 'GONE'
  /** The same words at another position. */
  | 'MOVED'
  /** The quote with other words. */
  | 'REWORDED';

/** A result of a check of words against the quotes of the archive. */
export type QuoteVerdict =
  /** Nearly the same words. `difference` has those that differ; `isNegated` is whether one says the contrary. */
  | 'CLOSE'
  /** The same words, said as they are: case, punctuation, spelling variants and contractions are no difference. */
  | 'FOUND'
  /** No quote of the archive has these words. */
  | 'NOT_FOUND'
  /** Words of somebody other than the speaker. */
  | 'OTHER_SPEAKER'
  /** Words that articles only report, without quotation marks. */
  | 'REPORTED'
  /** Pieces of several quotes, put together as one. */
  | 'SPLICED';

/** State of the review of a fact by a human. */
export type ReviewState =
  /** Compared with the text and confirmed by a human. */
  | 'CONFIRMED'
  /** Rejected by a human as wrong. */
  | 'REJECTED'
  /** Read by software, not yet reviewed by a human. */
  | 'UNREVIEWED';

/** Conditions on a state; all that are given must hold. */
export type ReviewStateFilter = {
  /** This state. */
  readonly eq?: ReviewState | null | undefined;
  /** One of these states; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ReviewState> | null | undefined;
};

/** Conditions on a slug; all that are given must hold. The slug of a merged node stands for the node that took its place. */
export type SlugFilter = {
  /** The node with this slug. */
  readonly eq?: string | null | undefined;
  /** A node with one of these slugs; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A kind of source of a quote. */
export type SourceKind =
  /** Several named people together: "the two leaders". */
  | 'GROUP'
  /** An organisation: "the White House". */
  | 'ORGANISATION'
  /** A named person, or words that refer to a named person. */
  | 'PERSON'
  /** One or more people without a name: "a senior official". */
  | 'UNNAMED'
  /** A person whom the software could not identify. */
  | 'UNRESOLVED';

/** Conditions on a kind; all that are given must hold. */
export type SourceKindFilter = {
  /** This kind. */
  readonly eq?: SourceKind | null | undefined;
  /** One of these kinds; an empty list matches nothing. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
};

/** Conditions on a text; all that are given must hold. The description of each field says whether case and accents count. */
export type StringFilter = {
  /** Characters at any place of the text. */
  readonly contains?: string | null | undefined;
  /** Equality with the whole text. */
  readonly eq?: string | null | undefined;
  /** Presence of a value: `true` for rows that have one, `false` for rows that have none. */
  readonly exists?: boolean | null | undefined;
  /** Equality with one of these texts; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Prefix of the whole text; a word in the middle does not count. */
  readonly startsWith?: string | null | undefined;
};

/** A reason for which a node is no longer served. */
export type TombstoneReason =
  /** Erased for good. */
  | 'ERASED'
  /** No article speaks of it any longer. */
  | 'GONE'
  /** Merged into another node. */
  | 'MERGED'
  /** Withdrawn, with all that was read in it. It may come back under the same id. */
  | 'WITHDRAWN';

/** A permission of the publisher for machines. */
export type UsePermission =
  /** Allowed without further terms. */
  | 'ALLOWED'
  /** Allowed under terms stated elsewhere: a licence, a payment, an agreement. */
  | 'CONDITIONAL'
  /** Not allowed. */
  | 'DISALLOWED';

/** Conditions on a permission; all that are given must hold. */
export type UsePermissionFilter = {
  /** This permission. */
  readonly eq?: UsePermission | null | undefined;
  /** One of these permissions; an empty list matches nothing. */
  readonly in?: ReadonlyArray<UsePermission> | null | undefined;
};

/** Range of days for dates that may be uncertain or intervals, both ends included; an end left out is open. */
export type WhenRange = {
  /** Presence of a value: `true` for rows that have one, `false` for rows that have none. */
  readonly exists?: boolean | null | undefined;
  /** First day of the range, or of the given month or year. */
  readonly from?: string | null | undefined;
  /** Inclusion of dates that may lie in the range but need not: approximate ones, and intervals that extend beyond it. Without a range, `false` selects the dates that are not approximate. */
  readonly includeUncertain?: boolean | null | undefined;
  /** Last day of the range, or of the given month or year. */
  readonly to?: string | null | undefined;
};

/** A relation between the words of one text and those of another. */
export type WordChange =
  /** Words of the one text that the other does not have. */
  | 'DROPPED'
  /** Words that only the other text has. */
  | 'INSERTED'
  /** Words that an ellipsis in either text stands for, or words in brackets. They count as no difference. */
  | 'OMITTED'
  /** Words of the one text in the place of which the other has different ones. */
  | 'REPLACED'
  /** Words of both texts. Case, punctuation, spelling variants and contractions are no difference. */
  | 'SAME';

export type ArticlePageQueryVariables = Exact<{
  slug: string;
}>;


export type ArticlePageQuery = { readonly article: { readonly slug: string, readonly headline: string | null, readonly standfirst: string | null, readonly byline: string | null, readonly section: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly publishedAt: string | null, readonly updatedAt: string | null, readonly language: string | null, readonly url: string | null, readonly wordCount: number, readonly revision: number, readonly jsonLd: unknown, readonly blocks: ReadonlyArray<{ readonly kind: BlockKind, readonly runs: ReadonlyArray<{ readonly text: string, readonly span: { readonly start: number, readonly end: number }, readonly annotations: ReadonlyArray<
          | { readonly __typename: 'Link' }
          | { readonly __typename: 'Mention', readonly mentionKind: MentionKind, readonly span: { readonly start: number, readonly end: number }, readonly title: { readonly text: string } | null, readonly of:
              | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
             }
          | { readonly __typename: 'Quote', readonly id: string }
          | { readonly __typename: 'QuoteMark' }
        > }> }>, readonly corrections: ReadonlyArray<{ readonly correctionKind: CorrectionKind, readonly at: string | null, readonly text: string }>, readonly mainEvent: { readonly slug: string } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly status: EventStatus, readonly when: { readonly edtf: string } | null, readonly place: { readonly name: string } | null }> }, readonly people: { readonly edges: ReadonlyArray<{ readonly mentionCount: number, readonly quoteCount: number, readonly node: { readonly id: string, readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null } }> }, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly provenance: { readonly kind: ProvenanceKind, readonly name: string, readonly version: string | null }, readonly cue: { readonly text: string, readonly start: number, readonly end: number } | null, readonly source: { readonly kind: SourceKind, readonly text: string, readonly span: { readonly start: number, readonly end: number } } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null } | null, readonly said: { readonly edtf: string, readonly span: { readonly text: string } } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly about: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number, readonly textFragmentUrl: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly related: ReadonlyArray<{ readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> } | null };

export type ArticleQuotesQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ArticleQuotesQuery = { readonly article: { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly provenance: { readonly kind: ProvenanceKind, readonly name: string, readonly version: string | null }, readonly cue: { readonly text: string, readonly start: number, readonly end: number } | null, readonly source: { readonly kind: SourceKind, readonly text: string, readonly span: { readonly start: number, readonly end: number } } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null } | null, readonly said: { readonly edtf: string, readonly span: { readonly text: string } } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly about: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number, readonly textFragmentUrl: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type NoteFragment = { readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly provenance: { readonly kind: ProvenanceKind, readonly name: string, readonly version: string | null }, readonly cue: { readonly text: string, readonly start: number, readonly end: number } | null, readonly source: { readonly kind: SourceKind, readonly text: string, readonly span: { readonly start: number, readonly end: number } } | null, readonly speaker: { readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null } | null, readonly said: { readonly edtf: string, readonly span: { readonly text: string } } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly about: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number, readonly textFragmentUrl: string | null }> };

export type CheckPageQueryVariables = Exact<{
  text: string;
  speaker?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CheckPageQuery = { readonly checkQuote: { readonly verdict: QuoteVerdict, readonly speakers: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly searched: { readonly articleCount: number, readonly from: string | null, readonly to: string | null }, readonly sentences: ReadonlyArray<{ readonly text: string, readonly verdict: QuoteVerdict, readonly matches: ReadonlyArray<{ readonly quote: { readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }, readonly difference: { readonly isNegated: boolean, readonly segments: ReadonlyArray<{ readonly change: WordChange, readonly text: string, readonly otherText: string }> } }> }> } };

export type EmbeddedQuoteQueryVariables = Exact<{
  id: string | number;
}>;


export type EmbeddedQuoteQuery = { readonly quote: { readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly article: { readonly language: string | null, readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null }, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null } | null };

export type EventPageQueryVariables = Exact<{
  slug: string;
}>;


export type EventPageQuery = { readonly event: { readonly eventKind: EventKind, readonly jsonLd: unknown, readonly slug: string, readonly name: string, readonly status: EventStatus, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null }> }, readonly groups: ReadonlyArray<{ readonly text: string }>, readonly accounts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: EventStatus, readonly isMain: boolean, readonly confidence: number, readonly review: ReviewState, readonly when: { readonly edtf: string, readonly span: { readonly text: string } } | null, readonly place: { readonly name: string } | null, readonly participants: ReadonlyArray<{ readonly person: { readonly slug: string, readonly name: string } }>, readonly groups: ReadonlyArray<{ readonly text: string }>, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> }, readonly saidAt: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> }, readonly saidAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly headline: string | null, readonly standfirst: string | null, readonly publisher: string | null, readonly publishedOn: string | null }> }, readonly when: { readonly edtf: string } | null, readonly place: { readonly name: string } | null } | null };

export type FrontPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontPageQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly headline: string | null, readonly standfirst: string | null, readonly publisher: string | null, readonly publishedOn: string | null }> }, readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null, readonly quotes: { readonly totalCount: number } }> }, readonly quotes: { readonly totalCount: number }, readonly newest: { readonly nodes: ReadonlyArray<{ readonly mainEvent: { readonly slug: string, readonly name: string, readonly status: EventStatus, readonly articles: { readonly totalCount: number }, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> }, readonly when: { readonly edtf: string } | null, readonly place: { readonly name: string } | null } | null }> } };

export type GoneArticleQueryVariables = Exact<{
  slug: string;
}>;


export type GoneArticleQuery = { readonly tombstone: { readonly type: ChangedType, readonly reason: TombstoneReason, readonly since: string, readonly note: string | null, readonly leadsTo:
      | { readonly __typename: 'Article', readonly slug: string }
      | { readonly __typename: 'Author' }
      | { readonly __typename: 'Event', readonly slug: string }
      | { readonly __typename: 'LiveEntry' }
      | { readonly __typename: 'Person', readonly slug: string }
      | { readonly __typename: 'Publisher' }
      | { readonly __typename: 'Quote', readonly id: string }
      | { readonly __typename: 'Tombstone' }
     | null } | null };

export type GoneQuoteQueryVariables = Exact<{
  id: string | number;
}>;


export type GoneQuoteQuery = { readonly tombstone: { readonly type: ChangedType, readonly reason: TombstoneReason, readonly since: string, readonly note: string | null, readonly leadsTo:
      | { readonly __typename: 'Article', readonly slug: string }
      | { readonly __typename: 'Author' }
      | { readonly __typename: 'Event', readonly slug: string }
      | { readonly __typename: 'LiveEntry' }
      | { readonly __typename: 'Person', readonly slug: string }
      | { readonly __typename: 'Publisher' }
      | { readonly __typename: 'Quote', readonly id: string }
      | { readonly __typename: 'Tombstone' }
     | null } | null };

export type GoneFragment = { readonly type: ChangedType, readonly reason: TombstoneReason, readonly since: string, readonly note: string | null, readonly leadsTo:
    | { readonly __typename: 'Article', readonly slug: string }
    | { readonly __typename: 'Author' }
    | { readonly __typename: 'Event', readonly slug: string }
    | { readonly __typename: 'LiveEntry' }
    | { readonly __typename: 'Person', readonly slug: string }
    | { readonly __typename: 'Publisher' }
    | { readonly __typename: 'Quote', readonly id: string }
    | { readonly __typename: 'Tombstone' }
   | null };

export type PersonPageQueryVariables = Exact<{
  slug: string;
  filter?: QuoteFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonPageQuery = { readonly person: { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly jsonLd: unknown, readonly description: { readonly text: string } | null, readonly sameAs: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly all: { readonly totalCount: number, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly events: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity:
          | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
          | { readonly __typename: 'Person' }
         | null }>, readonly publishers: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly descriptions: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly article: { readonly slug: string, readonly publisher: string | null, readonly publishedOn: string | null } }> }, readonly quotedWith: ReadonlyArray<{ readonly articleCount: number, readonly person: { readonly slug: string, readonly name: string } }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly status: EventStatus, readonly when: { readonly edtf: string } | null, readonly place: { readonly name: string } | null }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly headline: string | null, readonly standfirst: string | null, readonly publisher: string | null, readonly publishedOn: string | null }> } } | null };

export type QuotePageQueryVariables = Exact<{
  id: string | number;
}>;


export type QuotePageQuery = { readonly quote: { readonly jsonLd: unknown, readonly context: string, readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly provenance: { readonly kind: ProvenanceKind, readonly name: string, readonly version: string | null }, readonly alternatives: ReadonlyArray<{ readonly confidence: number, readonly speaker: { readonly slug: string, readonly name: string } }>, readonly said: { readonly edtf: string, readonly span: { readonly text: string } } | null, readonly about: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly status: EventStatus, readonly when: { readonly edtf: string } | null, readonly place: { readonly name: string } | null }> }, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly prefix: string, readonly suffix: string, readonly textFragmentUrl: string | null }>, readonly history: ReadonlyArray<{ readonly state: QuoteRevisionState | null, readonly revision: { readonly number: number, readonly servedFrom: string } }>, readonly article: { readonly revision: number, readonly language: string | null, readonly byline: string | null, readonly url: string | null, readonly publishedAt: string | null, readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null }, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null } | null };

export type SameWordsQueryVariables = Exact<{
  words: string;
}>;


export type SameWordsQuery = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> } };

export type ReviewPageQueryVariables = Exact<{
  filter: QuoteFilter;
  after?: string | null | undefined;
}>;


export type ReviewPageQuery = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly context: string, readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly alternatives: ReadonlyArray<{ readonly confidence: number, readonly speaker: { readonly slug: string, readonly name: string } }>, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RevisionsQueryVariables = Exact<{
  slug: string;
}>;


export type RevisionsQuery = { readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly language: string | null, readonly revision: number, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly servedFrom: string, readonly updatedAt: string | null }> } } | null };

export type ComparedRevisionsQueryVariables = Exact<{
  slug: string;
  from: number;
  to: number;
}>;


export type ComparedRevisionsQuery = { readonly article: { readonly from: { readonly number: number, readonly text: string, readonly quotes: ReadonlyArray<{ readonly quoteId: string, readonly text: string, readonly speaker: string | null, readonly source: string | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }> }> | null } | null, readonly to: { readonly number: number, readonly text: string, readonly quotes: ReadonlyArray<{ readonly quoteId: string, readonly text: string, readonly speaker: string | null, readonly source: string | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }> }> | null } | null } | null };

export type VersionFragment = { readonly number: number, readonly text: string, readonly quotes: ReadonlyArray<{ readonly quoteId: string, readonly text: string, readonly speaker: string | null, readonly source: string | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }> }> | null };

export type SearchPageQueryVariables = Exact<{
  words: string;
  filter?: QuoteFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly description: { readonly text: string } | null }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly status: EventStatus, readonly when: { readonly edtf: string } | null, readonly place: { readonly name: string } | null }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly speakers: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity:
        | { readonly __typename: 'Event' }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
       | null }>, readonly publishers: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly headline: string | null, readonly standfirst: string | null, readonly publisher: string | null, readonly publishedOn: string | null }> } };

export type NearestQueryVariables = Exact<{
  words: string;
}>;


export type NearestQuery = { readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Event', readonly slug: string, readonly name: string }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string }
     }> };

export type ArticleLineFragment = { readonly slug: string, readonly headline: string | null, readonly standfirst: string | null, readonly publisher: string | null, readonly publishedOn: string | null };

export type EventLineFragment = { readonly slug: string, readonly name: string, readonly status: EventStatus, readonly when: { readonly edtf: string } | null, readonly place: { readonly name: string } | null };

export type QuoteLineFragment = { readonly id: string, readonly quoteKind: QuoteKind, readonly text: string, readonly confidence: number, readonly review: ReviewState, readonly cue: { readonly text: string } | null, readonly source: { readonly text: string } | null, readonly speaker: { readonly slug: string, readonly name: string } | null, readonly said: { readonly edtf: string } | null, readonly occasion: { readonly slug: string, readonly name: string } | null, readonly article: { readonly slug: string, readonly headline: string | null, readonly publisher: string | null, readonly publishedOn: string | null } };

export const NoteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Note"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textFragmentUrl"}}]}}]}}]} as unknown as DocumentNode<NoteFragment, unknown>;
export const GoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GoneFragment, unknown>;
export const VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<VersionFragment, unknown>;
export const ArticleLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"standfirst"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]} as unknown as DocumentNode<ArticleLineFragment, unknown>;
export const EventLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EventLineFragment, unknown>;
export const QuoteLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<QuoteLineFragment, unknown>;
export const ArticlePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticlePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"standfirst"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"wordCount"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"jsonLd"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentionKind"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctionKind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mainEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentionCount"}},{"kind":"Field","name":{"kind":"Name","value":"quoteCount"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Note"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textFragmentUrl"}}]}}]}}]} as unknown as DocumentNode<ArticlePageQuery, ArticlePageQueryVariables>;
export const ArticleQuotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleQuotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Note"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"textFragmentUrl"}}]}}]}}]} as unknown as DocumentNode<ArticleQuotesQuery, ArticleQuotesQueryVariables>;
export const CheckPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"speaker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"searched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isNegated"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"otherText"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<CheckPageQuery, CheckPageQueryVariables>;
export const EmbeddedQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmbeddedQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<EmbeddedQuoteQuery, EmbeddedQuoteQueryVariables>;
export const EventPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}},{"kind":"Field","name":{"kind":"Name","value":"eventKind"}},{"kind":"Field","name":{"kind":"Name","value":"jsonLd"}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"saidAt"},"name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"relation"},"value":{"kind":"EnumValue","value":"SAID_AT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"saidAbout"},"name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"relation"},"value":{"kind":"EnumValue","value":"ABOUT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArticleLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"standfirst"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]} as unknown as DocumentNode<EventPageQuery, EventPageQueryVariables>;
export const FrontPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrontPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArticleLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"quoteCount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"1"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"QUOTE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mainEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"standfirst"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<FrontPageQuery, FrontPageQueryVariables>;
export const GoneArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoneArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tombstone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GoneArticleQuery, GoneArticleQueryVariables>;
export const GoneQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoneQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tombstone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GoneQuoteQuery, GoneQuoteQueryVariables>;
export const PersonPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"jsonLd"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SAID"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kinds"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"QUOTE_KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"events"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"EVENT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"publishers"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHER"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"descriptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotedWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArticleLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"standfirst"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const QuotePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}},{"kind":"Field","name":{"kind":"Name","value":"jsonLd"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"textFragmentUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"servedFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QuotePageQuery, QuotePageQueryVariables>;
export const SameWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SameWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<SameWordsQuery, SameWordsQueryVariables>;
export const ReviewPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CONFIDENCE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<ReviewPageQuery, ReviewPageQueryVariables>;
export const RevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Revisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"servedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevisionsQuery, RevisionsQueryVariables>;
export const ComparedRevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparedRevisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"servedRevision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"servedRevision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleRevision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<ComparedRevisionsQuery, ComparedRevisionsQueryVariables>;
export const SearchPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kinds"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"QUOTE_KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"speakers"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SPEAKER"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"publishers"},"name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHER"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArticleLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quoteKind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"cue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArticleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"standfirst"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]} as unknown as DocumentNode<SearchPageQuery, SearchPageQueryVariables>;
export const NearestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nearest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NearestQuery, NearestQueryVariables>;