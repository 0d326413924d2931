import type { ActivityKind } from '../../lead/user-json.ts';

/**
 * What the line over an activity says, by stem, in the interface's 12 languages; seen 2026-04. The order counts:
 * "reposted" holds "posted", and Dutch "gereageerd op" is a comment where "gereageerd" alone is a reaction.
 */
const VERBS: readonly (readonly [ActivityKind, RegExp])[] = [
  [
    'commented',
    /comment|replied|kommentier|geantwortet|répondu|coment[óaoe]|respondi[óo]|respondeu|risposto|(?:gereageerd|reageerde) op|kommenter|svara[dt]|skomentow|odpowiedzia|yorum|yanıtla|コメント|返信|评论|評論|回复|回覆/iu,
  ],
  [
    'reposted',
    /repost|\bshared|geteilt|republi|repartag|\bpartag|comparti|compartilh|ripubblic|condivi[sd]|gedeeld|herplaatst|\bdela[dt]|återpubl|udostępni|yeniden|再投稿|リポスト|シェア|转发|轉發|分享/iu,
  ],
  [
    'liked',
    /\blike[sd]?\b|reacted|celebrates|\bloves?\b|supports this|finds this|gefällt|reagiert|\baim[eé]|réagi|recomend|recomienda|gusta|reaccion|gostou|curtiu|reagiu|consiglia|piace|reagito|gereageerd|leuk|gillar|reagera|poleca|lubi\b|zareagow|beğen|tepki|いいね|リアクション|赞|讚/iu,
  ],
  [
    'authored',
    /posted|published|\bby\b|wrote|gepostet|veröffentlicht|beitrag|publi[éc]|\bpar\b|\bpor\b|\bdi\b|pubblica|geplaatst|gepubliceerd|\bdoor\b|postade|publicera|inlägg|\bav\b|opublikow|zamieści|yayınla|paylaş|gönder|投稿|发布|發佈|發表|发表/iu,
  ],
];

/** The kind that a line such as "reposted this" or "Recomendado por" names; `undefined` where no stem is known. */
export const activityKindOf = (line: string): ActivityKind | undefined =>
  VERBS.find(([, stems]) => stems.test(line))?.[0];
