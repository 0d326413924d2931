/** A page of Firefox's, its popup, or its own window. */
export interface FirefoxPage {
  /** Value of an expression (a promise is awaited), as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Evaluates again and again until the value is truthy, and gives it. */
  until(expression: string, timeout?: number): Promise<unknown>;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A page that `evaluate` reaches. */
export const firefoxPage = (evaluate: FirefoxPage['evaluate']): FirefoxPage => ({
  evaluate,
  until: async (expression, timeout = 30_000) => {
    let last: unknown;
    for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) {
      // a document that is being replaced answers with an error
      const value = await evaluate(expression).catch((error: unknown) => {
        last = error;
      });
      if (value) return value;
    }
    throw new Error(`Never true within ${timeout} ms: ${expression}`, { cause: last });
  },
});

/**
 * The open popup. BiDi has no name for it, so Firefox's window puts a script into it, as its own parts do with pages; of
 * the popup's names the script knows `document` and `window`.
 */
export function popupOf(window: FirefoxPage): FirefoxPage {
  const inPopup = (expression: string) => `(async () => {
    const window = content, document = content.document;
    try {
      sendAsyncMessage('told', { value: await (${expression}) });
    } catch (error) {
      sendAsyncMessage('told', { error: String(error) });
    }
  })()`;
  return firefoxPage((expression) =>
    window.evaluate(`new Promise((resolve, reject) => {
      const popup = document.querySelector('.webextension-popup-browser')?.messageManager;
      if (!popup) throw new Error('No popup is open.');
      const listener = ({ data: { value, error } }) => {
        popup.removeMessageListener('told', listener);
        if (error) reject(new Error(error)); else resolve(value);
      };
      popup.addMessageListener('told', listener);
      // a popup that closes meanwhile answers no more
      setTimeout(reject, 3000, new Error('The popup does not answer.'));
      const script = encodeURIComponent(${JSON.stringify(inPopup(expression))});
      popup.loadFrameScript('data:application/javascript;charset=utf-8,' + script, false);
    })`),
  );
}

/** Types into the field of a section that has the label, or chooses that entry of it. */
export async function fillIn(page: FirefoxPage, section: string, label: string, text: string): Promise<void> {
  const [wanted, typed] = [JSON.stringify(label), JSON.stringify(text)];
  await page.until(`(() => {
    const labels = [...document.querySelectorAll('#${section} label')];
    const label = labels.find(({ textContent }) => textContent === ${wanted});
    const field = document.getElementById(label.htmlFor);
    if (field.localName === 'select') {
      if (![...field.options].some(({ value }) => value === ${typed})) return false;
      field.value = ${typed};
      return field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    field.focus();
    field.select();
    return document.execCommand('insertText', false, ${typed});
  })()`);
}

/** Presses the button that says that, as soon as it can be pressed. */
export async function press(page: FirefoxPage, words: string): Promise<void> {
  await page.until(`(() => {
    const said = ${JSON.stringify(words)};
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === said);
    if (button.disabled) return false;
    button.click();
    return true;
  })()`);
}
