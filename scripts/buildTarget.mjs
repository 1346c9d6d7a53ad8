/** Old tablets and office machines; what they lack beside syntax, src/oldBrowsers fills in. */
export const TARGET = ['chrome84', 'firefox115', 'safari15.4'];
