import { memo } from 'react';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import styles from './DeskTools.module.css';
import { usePause } from './pause';

/** Beside the keys: what one does with the desk and not with a paper. */
export const DeskTools = memo(function DeskTools() {
  const { pause } = useWords();
  const cover = usePause();
  return (
    <div className={styles.tools}>
      <Button className={styles.tool} onClick={cover}>
        {pause.button}
      </Button>
    </div>
  );
});
