/** The same text with another first letter, whatever it began with: of a random key one in 64 begins with an A. */
export const spoiled = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
