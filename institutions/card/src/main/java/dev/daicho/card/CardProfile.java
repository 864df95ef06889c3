package dev.daicho.card;

/** Which kind of card. */
public enum CardProfile {
  /** The card of today. */
  PRESENT,
  /** 顔認証マイナンバーカード: without PINs, so that nobody signs or logs in with it by one. */
  FACE_AUTHENTICATION,
  /** 次期個人番号カード, as far as it is announced; the rest is ours. */
  NEXT,
  /** An Android phone: 公的個人認証 only, where reading the login certificate needs its PIN. */
  PHONE
}
