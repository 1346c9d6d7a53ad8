import type { Locator } from '@playwright/test';
import type { Procedure } from '@/election/events/meeting';
import type { FigureName } from '@/election/events/round';
import type { Step } from '@/election/steps';
import { zh } from '@/text/zh';
import {
  CANDIDATES,
  CHIEF,
  COUNTER,
  COUNTER_PIN,
  DETAILS,
  EXCLUDED,
  FIGURES,
  NAMESAKE,
  OFFICE,
  PRESENT,
  PRESIDING,
  PROBATIONARY,
  SCRUTINEER,
  SEATS,
  TELLER,
} from './branch';
import type { Hands } from './hands';
import { isGone, isSeen, says } from './seen';

const BEFORE_THE_COUNT = [
  ...(['signIn', 'hands', 'officers', 'headCount'] as const),
  ...(['papers', 'voting', 'opening'] as const),
];
const AFTER_THE_COUNT = ['check', 'sign', 'announce', 'close'] as const;

/** What people count out loud in a round. */
type Counted = Readonly<Record<Exclude<FigureName, 'due'>, number>>;

interface Person {
  readonly name: string;
  readonly pin: string;
}

/** Who presides, the scrutineers with the chief first, each with the PIN, and who enters the papers. */
export interface Serving {
  readonly presides: Person;
  readonly signers: readonly [Person, ...Person[]];
  readonly keys: string;
}

/** The steps of a meeting as the people in the hall take them, with whatever hands. */
export class Walk {
  constructor(
    private readonly by: Hands,
    private readonly counted: Counted = FIGURES,
    private readonly serving: Serving = {
      presides: PRESIDING,
      signers: [CHIEF, SCRUTINEER],
      keys: COUNTER,
    },
  ) {}

  /** From the first page to the first paper. */
  async toCount(paste: (into: Locator) => Promise<void>): Promise<void> {
    await this.by.press(this.button(zh.home.newMeeting));
    await this.at('prepare');
    await this.details();
    await this.roster(paste);
    await this.exclusion();
    await this.method();
    await this.contest();
    for (const step of BEFORE_THE_COUNT) {
      await this.onTo(step);
      await this[step]();
    }
    await this.onTo('count');
    await this.takeKeys();
  }

  /** From the last paper to the end of the meeting. */
  async toEnd(): Promise<void> {
    for (const step of AFTER_THE_COUNT) {
      await this.onTo(step);
      await this[step]();
    }
  }

  private get chief(): Person {
    return this.serving.signers[0];
  }

  private get page() {
    return this.by.page;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Whichever of two buttons is there. */
  private either(one: string, other: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^(${one}|${other})$`) });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** The way on from a step that is done. */
  async onTo(step: Step): Promise<void> {
    await this.by.press(
      this.page.getByRole('link', { name: zh.frame.step.next(zh.frame.steps[step]) }),
    );
    await this.at(step);
  }

  at = (step: Step) =>
    isSeen(this.page.getByRole('heading', { level: 1, name: zh.frame.steps[step] }));

  /** A step with nothing to compute: pressed, and recorded with its time. */
  async recorded(step: Procedure): Promise<void> {
    await this.by.press(this.button(zh.procedures[step].press));
    await isGone(this.button(zh.procedures[step].press));
  }

  // ---- preparation

  /** A part is stored by its own button, and says so. */
  private async storePart(name: keyof typeof zh.prepare.sections): Promise<Locator> {
    const part = this.part(name);
    await this.by.press(part.getByRole('button', { name: zh.prepare.store, exact: true }));
    return part;
  }

  private part(name: keyof typeof zh.prepare.sections): Locator {
    return this.page.getByRole('region', { name: zh.prepare.sections[name], exact: true });
  }

  private async stored(name: keyof typeof zh.prepare.sections): Promise<void> {
    await says(this.part(name), `✓ ${zh.prepare.state.stored}`);
  }

  private async nextPart(name: 'roster' | 'exclusions' | 'method' | 'contest'): Promise<void> {
    await this.by.press(this.button(zh.prepare.next(zh.prepare.sections[name])));
    await isSeen(this.part(name));
  }

  async details(): Promise<void> {
    for (const field of ['organisation', 'title', 'place', 'presidingOfficer'] as const)
      await this.by.write(this.field(zh.prepare.details[field]), DETAILS[field]);
    await this.storePart('details');
    await this.stored('details');
    await this.nextPart('roster');
  }

  /** Two bear one name: the list is not taken until both are told apart. */
  async roster(paste: (into: Locator) => Promise<void>): Promise<void> {
    const words = zh.prepare.roster;
    await paste(this.field(words.paste));
    const without = FIGURES.members - FIGURES.full;
    await isSeen(this.page.getByText(words.counts(FIGURES.members, FIGURES.full, without)));
    await this.storePart('roster');
    await isSeen(this.page.getByText(words.twice(NAMESAKE.base)));
    await this.by.write(this.field(words.suffix(NAMESAKE.base)).nth(1), NAMESAKE.toTell);
    await this.storePart('roster');
    await this.stored('roster');
    await this.nextPart('exclusions');
  }

  async exclusion(): Promise<void> {
    const words = zh.prepare.exclusions;
    const part = this.part('exclusions');
    await this.by.find(
      part.getByRole('searchbox'),
      EXCLUDED.name,
      part.getByRole('button', { name: `+ ${EXCLUDED.name}` }),
    );
    const category = this.page.getByRole('combobox', { name: words.categoryOf(EXCLUDED.name) });
    await this.by.pick(category, 'bedridden');
    await this.by.write(this.field(words.consentOf(EXCLUDED.name)), EXCLUDED.consent);
    await isSeen(this.page.getByText(words.effect(FIGURES.full, 1, FIGURES.due)));
    await this.storePart('exclusions');
    await this.stored('exclusions');
    await this.nextPart('method');
  }

  async method(): Promise<void> {
    const words = zh.prepare.method;
    await this.by.choose(this.page.getByRole('radio', { name: words.profiles['2020'] }));
    await this.storePart('method');
    await this.stored('method');
    await this.nextPart('contest');
  }

  async contest(): Promise<void> {
    const words = zh.prepare.contest;
    const part = this.part('contest');
    await this.by.write(this.field(words.office), OFFICE);
    await this.by.write(this.field(words.seats), String(SEATS));
    await this.by.choose(this.page.getByRole('radio', { name: words.kinds.differential }));
    for (const name of CANDIDATES)
      await this.by.find(
        part.getByRole('searchbox'),
        name,
        part.getByRole('button', { name: `+ ${name}` }),
      );
    await isSeen(this.page.getByText(words.ratio(CANDIDATES.length, SEATS, 1, '33.3%')));
    await this.storePart('contest');
    await this.stored('contest');
  }

  // ---- from sign-in to the papers

  async signIn(): Promise<void> {
    await this.by.press(this.button(zh.signIn.open.press));
    for (const name of [...PRESENT, PROBATIONARY]) {
      await this.by.find(
        this.page.getByRole('searchbox', { name: zh.signIn.search }),
        name,
        this.button(zh.signIn.tick(name)),
      );
      await isSeen(this.button(zh.signIn.untick(name)));
    }
    const board = this.page.getByRole('region', { name: zh.signIn.board.label });
    await says(board, `${zh.signIn.board.due}${FIGURES.due}`);
    await says(board, `${zh.signIn.board.present}${FIGURES.present}`);
    await says(board, zh.signIn.board.holds(20));
  }

  /** Everybody is for it: one press fills the numbers in, another stores them. */
  async passed(panel: Locator): Promise<void> {
    const words = zh.hands.form;
    await this.by.press(panel.getByRole('button', { name: words.all(this.counted.present) }));
    await this.by.press(panel.getByRole('button', { name: words.store }));
  }

  async hands(): Promise<void> {
    await this.recorded('report');
    for (const matter of ['exclusions', 'method'] as const) {
      const panel = this.page.getByRole('region', { name: zh.hands[matter].title });
      await this.passed(panel);
      await says(panel.getByRole('listitem'), `✓ ${zh.hands.passed}`);
    }
  }

  async officers(): Promise<void> {
    const words = zh.officers;
    const proposed = [
      ['chiefScrutineer', CHIEF.name],
      ['scrutineer', SCRUTINEER.name],
      ['counter', COUNTER],
      ['teller', TELLER],
    ] as const;
    for (const [office, name] of proposed) {
      await this.by.press(this.button(words.propose.addTo(zh.terms.office[office])));
      const dialog = this.page.getByRole('dialog');
      await this.by.find(
        dialog.getByRole('textbox', { name: words.pick.search }),
        name,
        dialog.getByRole('button', { name, exact: true }),
      );
      await isSeen(this.button(words.propose.takeOff(name)));
    }
    await this.by.press(this.button(words.propose.submit));
    await this.passed(this.page.getByRole('region', { name: words.vote.title }));
    const counter = { name: COUNTER, pin: COUNTER_PIN };
    for (const { name, pin } of [PRESIDING, CHIEF, SCRUTINEER, counter]) {
      await this.by.press(this.button(words.setPinOf(name)));
      await this.by.write(this.page.getByLabel(zh.pins.choose.first), pin);
      await this.by.write(this.page.getByLabel(zh.pins.choose.again), pin);
      await this.by.press(this.button(zh.pins.choose.confirm));
      await isSeen(this.button(words.replacePinOf(name)));
    }
  }

  /** A number that people counted, the button that stores it, and who signs for it. */
  private async figure(
    label: string,
    value: number,
    store: string,
    ...signers: readonly Person[]
  ): Promise<void> {
    const form = this.page.locator('form').filter({ has: this.field(label) });
    await this.by.write(form.getByRole('textbox', { name: label }), String(value));
    await this.by.press(form.getByRole('button', { name: store }));
    if (signers.length > 0) await this.signedBy(...signers);
    await isGone(this.field(label));
  }

  /** Each gives the PIN in the dialog that asks for it. */
  async signedBy(...people: readonly Person[]): Promise<void> {
    const { pins, seats } = zh;
    for (const { name, pin } of people)
      await this.by.write(this.page.getByLabel(pins.prompt.pinOf(name)), pin);
    await this.by.press(this.either(pins.prompt.confirm, seats.pinConfirm));
    await isGone(this.page.getByRole('dialog'));
  }

  presidesSigns = () => this.signedBy(this.serving.presides);

  async headCount(): Promise<void> {
    const words = zh.headCount;
    // The same people held again on the same paper have been introduced.
    if ((await this.button(zh.procedures.introduction.press).count()) > 0)
      await this.recorded('introduction');
    await this.figure(words.count.label, this.counted.present, words.count.store, this.chief);
    await isSeen(this.page.getByText(words.frozen.holds));
  }

  async papers(): Promise<void> {
    const words = zh.papers;
    await this.recorded('boxSealed');
    await this.figure(words.received.label, this.counted.received, words.received.store);
    await this.figure(words.issued.label, this.counted.issued, words.issued.store, this.chief);
    await isSeen(this.page.getByText(words.issued.matches(this.counted.issued)));
    await this.recorded('explanation');
  }

  /** Papers spoiled are replaced one by one. */
  async voting(): Promise<void> {
    const words = zh.papers.voting;
    const replaced = this.page.getByRole('region', { name: words.replaced });
    for (let n = 1; n <= this.counted.replaced; n++) {
      await this.by.press(this.button(words.replacedPress));
      await says(replaced, `${zh.terms.figure.replaced}${n}`);
    }
    await this.figure(words.votersLabel, this.counted.voters, words.store);
    await this.figure(words.leftOverLabel, this.counted.leftOver, words.leftOverStore);
    await isSeen(this.page.getByText(`✓ ${words.holds}`));
  }

  /** Once in a meeting: signed in ink, before the first box is opened. */
  private async openingSlip(): Promise<void> {
    const { draw, back, see } = zh.openingSlip;
    if ((await this.button(draw).count()) === 0) return;
    await this.by.press(this.button(draw));
    await this.by.press(this.button(back));
    await isSeen(this.button(see));
  }

  async opening(): Promise<void> {
    const words = zh.papers.opening;
    await this.openingSlip();
    await this.recorded('boxOpened');
    await this.recorded('papersMixed');
    await this.figure(words.label, this.counted.returned, words.store, this.chief);
    await isSeen(
      this.page.getByText(
        words.within(this.counted.returned, zh.terms.figure.voters, this.counted.voters),
      ),
    );
  }

  // ---- from the count to the end

  async takeKeys(): Promise<void> {
    await this.by.press(this.button(this.serving.keys));
    await isSeen(this.page.getByRole('button', { name: this.serving.keys, pressed: true }));
  }

  async check(): Promise<void> {
    await isGone(this.page.getByText(zh.check.breaks));
    await this.by.press(this.button(zh.check.close));
    await isSeen(this.page.getByText(zh.check.closed));
  }

  async sign(): Promise<void> {
    await this.by.press(this.either(zh.sign.draw, zh.sign.drawVoid));
    for (const { name, pin } of this.serving.signers) {
      const line = this.page.getByRole('listitem').filter({ hasText: name });
      await this.by.press(line.getByRole('button', { name: zh.sign.signers.sign, exact: true }));
      await this.by.write(this.page.getByLabel(zh.sign.dialog.pin(name)), pin);
      const dialog = this.page.getByRole('dialog');
      await this.by.press(
        dialog.getByRole('button', { name: zh.sign.dialog.confirm, exact: true }),
      );
      await isGone(dialog);
      await isSeen(this.page.getByRole('article').getByText(new RegExp(`${name} ✓`)));
    }
  }

  async announce(): Promise<void> {
    await this.by.press(this.either(zh.announce.announce, zh.announce.announceVoid));
    await this.by.press(this.button(zh.announce.confirm.yes));
    await this.presidesSigns();
    await isSeen(this.page.getByText(zh.announce.announced));
  }

  async close(): Promise<void> {
    await this.by.press(this.button(zh.announce.close.button));
    await this.by.press(this.button(zh.announce.close.yes));
    await this.presidesSigns();
    await isSeen(this.page.getByText(zh.announce.close.closed));
  }
}
