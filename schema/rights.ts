import { UsePermissionEnum } from './toolkit/article-enums.ts';
import { entity } from './toolkit/entity.ts';
import { refs } from './toolkit/refs.ts';

entity('rights', {
  description: 'Rights in an article, as its source states them; each field is null if not stated.',
  fields: (t) => ({
    holder: t.maybe('holder', 'String', 'Name of the holder of the copyright.'),
    notice: t.maybe('notice', 'String', 'The copyright notice: "© 2021 The Norrholm Herald".'),
    licence: t.maybe('licence', 'String', 'Name of the licence, or its terms in a language for rights.'),
    licenceUrl: t.maybe('licenceUrl', 'URL', 'URL of the licence.'),
    usageTerms: t.maybe('usageTerms', 'String', 'Terms of use, in words or as an address.'),
    training: t.embed('training', refs.machineUse, 'Permission to train models on the text.'),
    imageTraining: t.embed('imageTraining', refs.machineUse, 'Permission to train models on the pictures.'),
    search: t.embed('search', refs.machineUse, 'Permission to show the article in results of a search engine.'),
  }),
});

entity('machineUse', {
  description: 'A permission for a use by machines. Of several statements the strictest counts.',
  fields: (t) => ({
    permission: t.column('permission', UsePermissionEnum, 'Permission of the publisher for this use.'),
    statedBy: t.column('statedBy', 'String', 'The statement: "Content-Usage: train-ai=n", "robots: noai".'),
  }),
});
