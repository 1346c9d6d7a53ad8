import { type ReactNode, useState } from 'react';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

interface Props {
  readonly kind: 'primary' | 'danger';
  readonly button: string;
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly yes: string;
    readonly back: string;
  };
  readonly busy: boolean;
  /** Carries it out; the dialog goes whatever comes of it, and the answer stands on the page. */
  readonly onYes: () => Promise<unknown>;
  readonly children?: ReactNode;
}

/** A button for what cannot be taken back: it asks once more. */
export function Confirmed({ kind, button, words, busy, onYes, children }: Props) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);

  async function yes() {
    await onYes();
    close();
  }

  return (
    <>
      <Button kind={kind} disabled={busy} onClick={() => setAsking(true)}>
        {button}
      </Button>
      {asking ? (
        <Dialog
          title={words.title}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{words.back}</Button>
              <Button kind={kind} disabled={busy} onClick={() => void yes()}>
                {words.yes}
              </Button>
            </>
          }
        >
          <p>{words.lead}</p>
          {children}
        </Dialog>
      ) : null}
    </>
  );
}
