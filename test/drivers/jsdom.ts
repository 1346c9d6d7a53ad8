/** What the screens need and jsdom lacks; loaded once jsdom's globals stand. */

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
