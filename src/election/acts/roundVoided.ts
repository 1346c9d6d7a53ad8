import { type Act, firstOf, unless } from '../act';
import { overReturned, returnedLimit } from '../figures';
import { figuresBalance, notVoided, papersOpened } from '../gates';
import { refusal } from '../refusal';

/** More papers came back than may, also when counted again: nothing is rescued (domain 3, 10). */
export const roundVoided: Act<'roundVoided'> = {
  decide: (meeting) => {
    const { form, number, figures } = meeting.round;
    return unless(
      firstOf(
        () => papersOpened(meeting),
        () => notVoided(meeting),
        () => figuresBalance(meeting),
        () =>
          overReturned(meeting).length > 0
            ? []
            : [
                refusal('returned.withinLimit', {
                  returned: figures.returned ?? 0,
                  limit: returnedLimit(meeting)?.value ?? 0,
                }),
              ],
      ),
      { type: 'roundVoided', v: 1, form, round: number },
    );
  },
  evolve: (meeting) => ({ ...meeting, round: { ...meeting.round, voided: true } }),
};
