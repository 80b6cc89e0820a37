import type { Assignment } from '@leerspoor/engine';
import type { SupportKind } from '@leerspoor/content';

/** What the form says, without what is the default anyway: an empty assignment is a good one. */
export const assignmentFrom = (form: FormData): Assignment => {
  const goals = texts(form, 'goal');
  const supports = texts(form, 'support') as SupportKind[];
  const mode = text(form, 'mode') as Assignment['mode'];
  const policy = text(form, 'policy') as Assignment['policy'];
  const rule = text(form, 'rule');
  const minutes = Math.round(Number(text(form, 'minutes')));
  const theme = text(form, 'theme');
  return {
    ...(goals.length > 0 && { goals }),
    ...(mode && mode !== 'practise' && { mode }),
    ...(policy && policy !== 'convergent' && { policy }),
    ...(rule === '8-of-10' && { mastery: { rule } }),
    ...(minutes >= 1 && { minutes: Math.min(90, minutes) }),
    ...(supports.length > 0 && { supports }),
    ...(theme && { theme }),
  };
};

const texts = (form: FormData, name: string): string[] => form.getAll(name).filter((one) => typeof one === 'string');
const text = (form: FormData, name: string): string => texts(form, name)[0] ?? '';
