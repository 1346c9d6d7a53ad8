import { classes } from './classes';
import styles from './Swatch.module.css';

type Colour = 'white' | 'pink' | 'yellow' | 'green' | 'blue' | 'orange';

/** A patch of a paper's colour; its word always stands beside it. */
export function Swatch({ colour }: { readonly colour: Colour }) {
  return <span className={classes(styles.swatch, styles[colour])} aria-hidden="true" />;
}
