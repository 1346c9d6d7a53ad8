/** A rule of the lint: words that people read stand in src/text, in both languages, not in the code. */
const CHINESE = /[\u4e00-\u9fff]/;

const inText = {
  create(context) {
    const check = (text) => (node) => {
      if (CHINESE.test(text(node)))
        context.report({ node, message: 'Words stand in src/text, not in the code.' });
    };
    return {
      Literal: check(({ value }) => String(value)),
      TemplateElement: check(({ value }) => value.raw),
      JSXText: check(({ value }) => value),
    };
  },
};

export default { meta: { name: 'words' }, rules: { 'in-text': inText } };
