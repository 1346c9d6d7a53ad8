/** Taking back a paper that was entered wrongly. */
export const correction = {
  said: '原因',
  notThePaper: '只写怎么录错的，不写票面上的内容。',
  saidMissing: '请写原因。',
} as const;
