import { i18n } from '#i18n';
import type { WrittenTask } from '../../lib/draft/task.ts';
import { LANGUAGE_NAMES } from '../shared/language-names.ts';

/** A task in a word or two. */
export function taskWords(task: WrittenTask): string {
  switch (task.type) {
    case 'tweak':
      return i18n.t(`tweak.${task.tweak}`);
    case 'translate':
      return LANGUAGE_NAMES[task.language];
    case 'follow_up':
      return i18n.t('task.follow_up', [task.number]);
    default:
      return i18n.t(`task.${task.type}`);
  }
}
