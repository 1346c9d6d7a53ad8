import { type ReactNode, type Ref, useId } from 'react';
import { classes } from '@/ui/classes';
import styles from './Panel.module.css';

interface Props {
  readonly title: ReactNode;
  readonly className?: string | undefined;
  /** Where the focus goes when something was stored and its button is gone. */
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined;
  readonly children: ReactNode;
}

/** One matter on the page, under its own heading. */
export function Panel({ title, className, titleRef, children }: Props) {
  const id = useId();
  return (
    <section className={classes(styles.panel, className)} aria-labelledby={id}>
      <h2 id={id} ref={titleRef} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
