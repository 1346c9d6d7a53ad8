export function CheckScreen() { return null; }
