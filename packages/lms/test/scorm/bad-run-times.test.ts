import { expect } from '@open-wc/testing';
import { restore } from '@leerspoor/engine';
import { expand } from '@leerspoor/engine/compact';
import { openScorm, type LmsTrouble } from '@leerspoor/lms/scorm';
import { launch, next, shelf } from '../support/launch.js';
import { line, practised } from '../support/lesson.js';
import { room, roomWith, type Api } from '../support/run-time.js';

const { facts, history } = practised(6);

/** A run time as small as one can be: it keeps what it is told, but for what a test changes. */
function simple(changes: Api = {}): Api {
  const values = new Map([['cmi.core.student_id', 'L-17']]);
  return {
    LMSInitialize: () => 'true',
    LMSGetValue: (element) => values.get(element) ?? '',
    LMSSetValue: (element, value) => (values.set(element, value), 'true'),
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
    LMSGetLastError: () => '0',
    ...changes,
  };
}

/** What is kept on the device of the pupil: how far it goes. */
function seqOnDevice(device: Storage & { readonly names?: () => string[] }, pupil: string): number {
  const text = device.getItem(`leerspoor ${line.id} ${pupil}`) ?? '';
  const kept = text.split(' ').slice(5).join(' ');
  return kept ? restore(line, expand(line, kept)).seq : 0;
}

const cases: readonly { readonly title: string; readonly api: Api; readonly trouble: LmsTrouble }[] = [
  { title: 'refuses every value', api: simple({ LMSSetValue: () => 'false' }), trouble: 'refused' },
  { title: 'refuses to commit', api: simple({ LMSCommit: () => false }), trouble: 'refused' },
  {
    title: 'throws whatever it is asked after the start',
    api: simple({
      LMSSetValue: () => {
        throw new Error('gone');
      },
      LMSCommit: () => {
        throw new Error('gone');
      },
    }),
    trouble: 'refused',
  },
  { title: 'answers nothing', api: simple({ LMSSetValue: () => undefined }), trouble: 'refused' },
  {
    title: 'keeps 255 characters of the state, and says that it keeps all',
    api: ((values = new Map<string, string>()) =>
      simple({
        LMSGetValue: (element) => (element === 'cmi.core.student_id' ? 'L-17' : (values.get(element) ?? '')),
        LMSSetValue: (element, value) => (values.set(element, value.slice(0, 255)), 'true'),
      }))(),
    trouble: 'cut',
  },
  {
    title: 'hands back a state that is damaged',
    api: simple({ LMSGetValue: (element) => (element === 'cmi.suspend_data' ? 'leerspoor1 x 3 0 zz {"half' : '') }),
    trouble: 'damaged',
  },
];

describe('a run time that fails', () => {
  for (const { title, api, trouble } of cases) {
    it(`${title}: said once, and nothing is lost`, async () => {
      const device = shelf();
      const { attempt, troubles } = await launch('1.2', room('1.2', api), { shelf: device });
      for (const fact of facts) attempt.deliver([fact]);
      await next();
      attempt.save();
      attempt.save();
      attempt.end();
      expect(troubles.filter((one) => one === trouble)).to.have.length(1);
      if (trouble === 'refused') expect(troubles, 'nor is it said to cut what it never took').to.not.include('cut');
      expect(seqOnDevice(device, attempt.pupil)).to.equal(history.seq);
    });
  }

  it('lost what was committed: the next launch goes on from the device', async () => {
    const device = shelf();
    const first = await launch('1.2', roomWith('1.2'), { shelf: device });
    first.attempt.deliver(facts);
    await next();
    first.attempt.end();
    const { attempt } = await launch('1.2', roomWith('1.2'), { shelf: device });
    expect(await attempt.store.seq()).to.equal(history.seq);
  });

  it('gives the state of someone else: not used, not lost', async () => {
    const device = shelf();
    const other = roomWith('1.2');
    const theirs = await launch('1.2', other);
    theirs.attempt.deliver(facts);
    await next();
    theirs.attempt.end();
    const mine = room('1.2', {
      ...simple(),
      LMSGetValue: (element) =>
        element === 'cmi.core.student_id' ? 'L-18' : element === 'cmi.suspend_data' ? other.value(element)! : '',
    });
    const { attempt, troubles } = await launch('1.2', mine, { shelf: device });
    expect(troubles).to.deep.equal(['stranger']);
    expect(attempt.pupil).not.to.equal(theirs.attempt.pupil);
    expect(await attempt.store.seq()).to.equal(0);
    expect(seqOnDevice(device, theirs.attempt.pupil)).to.equal(history.seq);
  });

  it('lost its session: begun anew, with all that was said', async () => {
    const values = new Map<string, string>();
    let isOpen = false;
    const lasts = 40;
    let calls = 0;
    const runTime = room(
      '1.2',
      simple({
        LMSInitialize: () => String((isOpen = true)),
        LMSSetValue: (element, value) => {
          if (++calls === lasts) {
            isOpen = false;
            values.clear();
          }
          if (isOpen) values.set(element, value);
          return String(isOpen);
        },
        LMSGetValue: (element) => values.get(element) ?? '',
        LMSGetLastError: () => (isOpen ? '0' : '301'),
      }),
    );
    const { attempt, troubles } = await launch('1.2', runTime);
    attempt.deliver(facts);
    await next();
    attempt.end();
    expect(calls).to.be.above(lasts);
    expect(troubles).to.deep.equal([]);
    expect(values.get('cmi.core.lesson_status')).to.equal('incomplete');
    expect(values.get('cmi.suspend_data')).to.match(/^leerspoor1 /);
    expect(values.get('cmi.objectives.0.id')).to.equal('A');
  });

  it('is slow: it is left alone for twenty times as long as it held up the pupil', async () => {
    let clock = 0;
    let commits = 0;
    const waiting: { at: number; act: () => void }[] = [];
    const slow = simple({
      LMSCommit: () => {
        commits += 1;
        clock += 1000;
        return 'true';
      },
    });
    const { attempt } = await launch('1.2', room('1.2', slow), {
      now: () => clock,
      later: (act, milliseconds) => void waiting.push({ at: clock + milliseconds, act }),
    });
    const pass = (until: number): void => {
      for (;;) {
        const due = waiting.findIndex(({ at }) => at <= Math.max(clock, until));
        if (due < 0) break;
        const { at, act } = waiting.splice(due, 1)[0]!;
        clock = Math.max(clock, at);
        act();
      }
      clock = Math.max(clock, until);
    };
    for (let second = 5; second <= 100; second += 5) {
      attempt.deliver([facts.find(({ type }) => type === 'item.answered')!]);
      pass(second * 1000);
    }
    expect(commits, 'in 100 s, of 20 answers').to.be.within(3, 6);
    attempt.end();
    expect(commits, 'and the last is committed').to.be.within(4, 7);
  });

  it('is not there: said so, and no attempt', async () => {
    const troubles: LmsTrouble[] = [];
    const empty = { opener: null } as unknown as Window;
    Object.assign(empty, { parent: empty });
    const attempt = await openScorm({ pack: line, edition: '1.2', window: empty, tell: (one) => troubles.push(one) });
    expect(attempt).to.equal(undefined);
    expect(troubles).to.deep.equal(['none']);
  });

  it('was in a window that is closed: not found', async () => {
    const closed = { parent: null };
    const window = { opener: closed } as unknown as Window;
    Object.assign(window, { parent: window });
    expect(await openScorm({ pack: line, edition: '1.2', window })).to.equal(undefined);
  });

  it('stands in a ring of frames without an end, or of another origin: not found, and no hanging', async () => {
    const forbidden = new Proxy({} as Window, {
      get: (_, name) => {
        if (name === 'parent' || name === 'opener') return forbidden;
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    expect(await openScorm({ pack: line, edition: '2004', window: forbidden })).to.equal(undefined);
  });

  it('is asked for the learner, never for a name', async () => {
    const runTime = roomWith('1.2');
    const { attempt } = await launch('1.2', runTime);
    attempt.end();
    const asked = runTime.calls.filter(({ name }) => name === 'LMSGetValue').map(({ texts }) => texts[0]);
    expect(asked).to.include('cmi.core.student_id');
    expect(asked.filter((element) => /name/.test(element!))).to.deep.equal([]);
    expect(attempt.pupil).not.to.contain('L-17');
  });
});
