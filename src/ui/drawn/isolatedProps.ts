import { type ElementType, Fragment } from 'react';
import { isolated } from './isolated';

/** The children of what React draws itself, with every text in them isolated. */
export function isolatedProps(type: ElementType, props: object): object {
  if (typeof type !== 'string' && type !== Fragment) return props;
  if (!('children' in props)) return props;
  const children = isolatedIn(props.children);
  return children === props.children ? props : { ...props, children };
}

/** The very same where nothing in it needs it, as nearly always. */
function isolatedIn(children: unknown): unknown {
  if (typeof children === 'string') return isolated(children);
  if (!Array.isArray(children)) return children;
  const parts = children.map(isolatedIn);
  return parts.every((part, i) => part === children[i]) ? children : parts;
}
