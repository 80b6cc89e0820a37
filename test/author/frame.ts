import { until } from '../support/lesson.js';

/** The author's page in a frame, under its own policy. */
export interface AuthorPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  see(selector: string, text?: RegExp): Promise<HTMLElement>;
  press(text: RegExp): Promise<void>;
  choose(files: readonly File[], name?: 'folder' | 'files'): Promise<string>;
  drop(files: readonly File[]): Promise<string>;
  close(): void;
}

export const file = (path: string, content: string | Uint8Array): File => {
  const made = new File([typeof content === 'string' ? content : new Uint8Array(content)], path.split('/').at(-1)!);
  if (path.includes('/')) Object.defineProperty(made, 'webkitRelativePath', { value: path });
  return made;
};

export const folder = (name: string, files: Readonly<Record<string, string | Uint8Array>>): File[] =>
  Object.entries(files).map(([path, content]) => file(`${name}/${path}`, content));

/** Everything is fetched: from source that is hundreds of files, so there is no other patience than the test's own. */
const ready = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (page.querySelector('#author[data-ready]')) resolve();
    };
    new MutationObserver(look).observe(page, { subtree: true, attributes: true });
    look();
  });

export const authorPage = async (): Promise<AuthorPage> => {
  const frame = document.createElement('iframe');
  frame.src = '/demo/author.html';
  frame.style.cssText = 'width: 60rem; height: 40rem';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument!;
  const inside = frame.contentWindow as Window & typeof globalThis;
  const see = (selector: string, text = /(?:)/): Promise<HTMLElement> =>
    until(() => [...page.querySelectorAll<HTMLElement>(selector)].find((element) => text.test(element.textContent)));
  await ready(page);
  const status = (): string => page.querySelector('[role=status]')!.textContent;
  const told = async (): Promise<string> => {
    await until(() => /fout/.test(status()));
    return status();
  };
  return {
    document: page,
    window: inside,
    see,
    press: async (text) => (await see('button', text)).click(),
    choose: async (files, name = 'folder') => {
      const input = page.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
      // a script cannot choose a folder: the input is given what a browser would have given it
      Object.defineProperty(input, 'files', { configurable: true, value: files });
      input.dispatchEvent(new inside.Event('change'));
      return told();
    },
    drop: async (files) => {
      const dataTransfer = new DataTransfer();
      for (const one of files) dataTransfer.items.add(one);
      page.querySelector('.give')!.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
      return told();
    },
    close: () => frame.remove(),
  };
};
