import { Fragment, type JSX, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';
import { isolatedProps } from './drawn/isolatedProps';

/**
 * What JSX is compiled to (`jsxImportSource` in `tsconfig.base.json`): React's own, but that no text can be
 * drawn in which a name written from right to left turns round the words and figures beside it. Here no
 * screen and no paper can forget it, and what is stored never passes through (domain §11.13). A component returns
 * elements and never a bare string, which would pass by; attributes are left as they are.
 */
export const jsx: typeof reactJsx = (type, props, key) =>
  reactJsx(type, isolatedProps(type, props as object), key);

/** The same for several children. */
export const jsxs: typeof reactJsxs = (type, props, key) =>
  reactJsxs(type, isolatedProps(type, props as object), key);

export { Fragment, type JSX };
