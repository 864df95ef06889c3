package dev.daicho.card;

/** Which kind of card. */
public enum CardProfile {
  /** The card of today. */
  PRESENT,
  /** 顔認証マイナンバーカード: without PINs, so that nobody signs or logs in with it by one. */
  FACE_AUTHENTICATION
}
