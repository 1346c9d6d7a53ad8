import { Fragment, type JSX, jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime';
import { isolatedProps } from './drawn/isolatedProps';

/** `jsx-runtime.ts` for `npm run dev`. */
export const jsxDEV: typeof reactJsxDev = (type, props, ...rest) =>
  reactJsxDev(type, isolatedProps(type, props as object), ...rest);

export { Fragment, type JSX };
