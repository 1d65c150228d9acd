/** Statements that make a store one of before decisions were made together, and mentions had a review. */
export const takeBackJointDecisions: readonly string[] = [
  'drop index decision_made_with',
  'alter table decision drop column made_with',
  'alter table mention drop column review',
];
