import { memo } from 'react';
import { TallyPaper } from '../../../documents/TallyPaper';
import { useWords } from '../../../text';
import { Button } from '../../../ui/Button';
import styles from './Fallback.module.css';
import { usePrintedState } from './usePrintedState';

/** Ways on where the device cannot: the state as paper 正 sheets. Quiet: they are the exception. */
export const Fallback = memo(function Fallback() {
  const { ways } = useWords().byHand;
  const { printed, print } = usePrintedState();
  return (
    <>
      <section className={styles.ways} aria-label={ways.label}>
        <span className={styles.lead}>{ways.lead}</span>
        <Button className={styles.way} onClick={() => print('soFar')}>
          {ways.print}
        </Button>
        <Button className={styles.way} onClick={() => print('blank')}>
          {ways.printBlank}
        </Button>
      </section>
      {printed === null ? null : (
        <div className={styles.paper}>
          <TallyPaper {...printed} />
        </div>
      )}
    </>
  );
});
