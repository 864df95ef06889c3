package dev.daicho.signatures;

import dev.daicho.pki.Words;

/** Why nothing could be judged. */
public enum VerificationRefusal {
  TOO_LARGE("文書が大きすぎます", "the document is too large"),
  UNKNOWN_FORMAT("CMS、PDF、XMLのいずれでもありません", "it is neither CMS nor PDF nor XML"),
  MALFORMED("その形式として読めません", "it cannot be read as that format"),
  TOO_DEEP("入れ子が深すぎます", "it is nested too deeply"),
  DOCTYPE("文書型宣言のあるXMLは受け付けません", "XML with a document type declaration is not accepted"),
  NO_SIGNATURE("署名がありません", "there is no signature"),
  TOO_MANY_SIGNATURES("署名が多すぎます", "there are too many signatures"),
  SIGNATURE_UNREADABLE("読めない署名が含まれています", "a signature in it cannot be read"),
  CONTENT_NOT_BESIDE(
      "この形式では、署名された文書は別に示されません",
      "in this format what is signed does not stand beside the signature");

  private final Words words;

  VerificationRefusal(String ja, String en) {
    this.words = new Words(ja, en);
  }

  /** What it means. */
  public Words words() {
    return words;
  }
}
