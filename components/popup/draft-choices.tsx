import { i18n } from '#i18n';
import type { Lead } from '../../lib/lead/lead.ts';
import { MBTI_TYPES, parseMbti } from '../../lib/lead/mbti.ts';
import { Icon } from '../shared/icon.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { PopupProps, StyleChoice } from './popup-model.ts';

interface Props extends PopupProps {
  lead: Lead;
}

/** Goal, style and language of the next email. */
export function DraftChoices({ model, actions, lead }: Props) {
  const stated = parseMbti(lead.profile_data.mbti);
  const { objectives, objectiveId, style } = model;
  return (
    <div className="choices">
      <label className="choice">
        <span>{i18n.t('popup.goal')}</span>
        <select value={objectiveId} onChange={(event) => actions.chooseObjective(event.target.value)}>
          {!objectives.some(({ id }) => id === objectiveId) && (
            <option value={objectiveId}>{i18n.t('popup.goal_none')}</option>
          )}
          {objectives.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </label>
      <label className="choice style">
        <span>{i18n.t('popup.style')}</span>
        <select
          value={style}
          aria-describedby="style-note"
          onChange={(event) => actions.chooseStyle(styleOf(event.target.value))}
        >
          <option value="">
            {stated ? i18n.t('popup.style_auto_page', [stated]) : i18n.t('popup.style_auto')}
          </option>
          <option value="neutral">{i18n.t('popup.style_neutral')}</option>
          {MBTI_TYPES.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </select>
        <Icon name="down" />
        <span className="tip" id="style-note">
          {i18n.t('popup.style_note')}
        </span>
      </label>
      <LanguageChoice model={model} actions={actions} />
    </div>
  );
}

const styleOf = (value: string): StyleChoice => (value === 'neutral' ? 'neutral' : (parseMbti(value) ?? ''));
