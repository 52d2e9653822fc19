// Keyboard and mouse of WebKit, in the shape of puppeteer's `page.keyboard` and `page.mouse`.

/** WebDriver's code points for keys that type nothing (W3C WebDriver, "Keyboard actions"). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
};

/** WebDriver's numbers for the mouse buttons. */
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @param {string} name `Tab`, `Enter`, or one character */
function keyValue(name) {
  const value = /** @type {Record<string, string>} */ (KEYS)[name] ?? name;
  if ([...value].length !== 1) throw new Error(`Unknown key "${name}"`);
  return value;
}

export class Keyboard {
  /** @param {import('./webkit-driver.mjs').Driver} driver */
  constructor(driver) {
    this.driver = driver;
  }

  /** @param {string} key */
  down(key) {
    return this.#act([{ type: 'keyDown', value: keyValue(key) }]);
  }

  /** @param {string} key */
  up(key) {
    return this.#act([{ type: 'keyUp', value: keyValue(key) }]);
  }

  /** @param {string} combination `Tab`, `Shift+Tab`, `+` */
  press(combination) {
    const keys = (combination.length > 1 ? combination.split('+') : [combination]).map(keyValue);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.map((value) => ({ type: 'keyUp', value })).reverse();
    return this.#act([...down, ...up]);
  }

  /** @param {string} text */
  type(text) {
    const keys = [...text].map((character) => (character === '\n' ? keyValue('Enter') : character));
    return this.#act(
      keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  /** @param {object[]} actions */
  #act(actions) {
    return this.driver.act([{ type: 'key', id: 'keyboard', actions }]);
  }
}

export class Mouse {
  /** @param {import('./webkit-driver.mjs').Driver} driver */
  constructor(driver) {
    this.driver = driver;
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  move(x, y) {
    return this.#act([moveTo(x, y)]);
  }

  /** @param {{ button?: keyof typeof BUTTONS }} [options] */
  down({ button = 'left' } = {}) {
    return this.#act([{ type: 'pointerDown', button: BUTTONS[button] }]);
  }

  /** @param {{ button?: keyof typeof BUTTONS }} [options] */
  up({ button = 'left' } = {}) {
    return this.#act([{ type: 'pointerUp', button: BUTTONS[button] }]);
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {{ button?: keyof typeof BUTTONS }} [options]
   */
  click(x, y, { button = 'left' } = {}) {
    const code = BUTTONS[button];
    return this.#act([
      moveTo(x, y),
      { type: 'pointerDown', button: code },
      { type: 'pointerUp', button: code },
    ]);
  }

  /** Lets go of every key and button, and moves the pointer out of the way. */
  async reset() {
    await this.driver.session('DELETE', '/actions');
    await this.move(0, 0);
  }

  /** @param {object[]} actions */
  #act(actions) {
    return this.driver.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }
}

/**
 * @param {number} x
 * @param {number} y
 */
function moveTo(x, y) {
  return { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
}
