import { type SyntheticEvent, useId, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Command } from '@/election/events/catalogue';
import type { FigureName } from '@/election/events/round';
import type { CorrectionMode } from '@/election/rules/round/figureCorrection';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Answered } from './Answered';
import styles from './CountAgainDialog.module.css';
import { CountField, parseCount } from './CountField';
import { FigureHistory } from './FigureHistory';
import { focusInput } from './focusInput';
import { ReasonField } from './ReasonField';
import { useSubmit } from './useSubmit';

type Reason = keyof Words['figures']['reasons'];

/** The usual reasons, so that most need not be typed. */
const REASONS: Readonly<Record<FigureName, readonly Reason[]>> = {
  due: ['mistyped'],
  present: ['miscounted', 'mistyped', 'cameLate', 'left', 'refusedPaper'],
  received: ['miscounted', 'mistyped', 'foundLater'],
  issued: ['miscounted', 'mistyped', 'refusedPaper', 'stuck'],
  replaced: ['pressedTwice', 'miscounted'],
  voters: ['miscounted', 'mistyped'],
  leftOver: ['miscounted', 'mistyped', 'stuck'],
  returned: ['miscounted', 'stuck', 'mistyped', 'foundLater'],
};

interface Props {
  readonly figure: FigureName;
  readonly way: CorrectionMode;
  /** What a guided way already knows; both can be changed. */
  readonly proposed?: { readonly value: number; readonly reason: Reason };
  readonly onClose: (stored: boolean) => void;
}

/** The new figure beside the one that stands, with a reason; the PINs are asked when it is stored. */
export function CountAgainDialog({ figure, way, proposed, onClose }: Props) {
  const { figures: words, terms } = useWords();
  const { round } = useMeeting();
  const submission = useSubmit();
  const formId = useId();
  const [typed, setTyped] = useState(proposed === undefined ? '' : String(proposed.value));
  const [reason, setReason] = useState(
    proposed === undefined ? '' : words.reasons[proposed.reason],
  );
  const [pressed, setPressed] = useState(false);

  const name = terms.figure[figure];
  const from = round.figures[figure] ?? 0;
  const value = parseCount(typed);
  const again = way === 'countAgain';

  async function store(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    setPressed(true);
    if (value === null || reason.trim() === '') {
      focusInput(event, value === null ? 0 : 1);
      return;
    }
    const command = commandFor(figure, way, value, reason.trim());
    const what = again ? words.again.whatAgain : words.again.whatRight;
    if (await submission.run(command, what(name, from, value))) onClose(true);
  }

  return (
    <Dialog
      title={again ? words.again.titleAgain(name) : words.again.titleRight(name)}
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{words.again.back}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={submission.busy}>
            {words.again.store}
          </Button>
        </>
      }
    >
      {again ? null : <p>{figure === 'due' ? words.again.dueRight : words.again.onlyRight}</p>}
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void store(event)}>
        <p>
          <span className={styles.stands}>{words.again.stands(from)}</span> {words.again.keepBoth}
        </p>
        <CountField
          label={again ? words.again.newFigure : words.again.rightFigure}
          value={typed}
          onChange={setTyped}
          error={pressed && value === null ? words.notWhole : undefined}
        />
        <ReasonField
          label={words.again.reason}
          usual={REASONS[figure].map((usual) => words.reasons[usual])}
          value={reason}
          onChange={setReason}
          error={pressed && reason.trim() === '' ? words.again.reasonMissing : undefined}
        />
        <FigureHistory figure={figure} />
      </form>
      <Answered submission={submission} />
    </Dialog>
  );
}

function commandFor(
  figure: FigureName,
  way: CorrectionMode,
  value: number,
  reason: string,
): Command {
  if (way === 'countAgain' && figure !== 'due')
    return { type: 'figureCountedAgain', figure, value, reason };
  if (figure === 'returned') throw new Error('returned papers can always be counted again');
  return { type: 'figureCorrected', figure, value, reason };
}
