import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { LANGUAGES, loadWords } from '@/text';

afterEach(cleanup);

// What a person would wait for; beside other work a machine may take long over a key derived from a PIN.
configure({ asyncUtilTimeout: 20_000 });

// jsdom has the element and not its methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => {};

// jsdom brings a Uint8Array of its own, and what Node encodes and signs is not one of those.
globalThis.Uint8Array = new TextEncoder().encode('').constructor as Uint8ArrayConstructor;

// The pages fetch their words before they are drawn.
await Promise.all(LANGUAGES.map(loadWords));
