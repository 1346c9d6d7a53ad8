const MOST_LINES = 18;

/** A reporter of vitest: a line for each test as it ends, and a failure in as many as one reads. */
export default class SoakReporter {
  onTestCaseResult(test) {
    const { state, errors = [] } = test.result();
    if (state === 'skipped') return;
    const seconds = ((test.diagnostic()?.duration ?? 0) / 1000).toFixed(1);
    console.log(
      `${state === 'passed' ? 'ok  ' : 'FAIL'} ${seconds.padStart(7)} s  ${test.fullName}`,
    );
    this.#say(errors);
  }

  onTestRunEnd(modules, unhandled) {
    for (const module of modules) this.#say(module.errors());
    this.#say(unhandled);
  }

  #say(errors) {
    for (const { message } of errors)
      console.log(message.split('\n').slice(0, MOST_LINES).join('\n'));
  }
}
