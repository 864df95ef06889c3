package dev.daicho.town.people;

/** The kinds of household that are invented; their shares stand in households.yaml. */
enum HouseholdType {
  /** One person. */
  SINGLE,
  /** Husband and wife. */
  COUPLE,
  /** Husband, wife and at least one child. */
  COUPLE_WITH_CHILDREN,
  /** A father or mother, the head, and at least one child. */
  PARENT_WITH_CHILDREN,
  /** A grown child, the head, and a parent or both. */
  CHILD_WITH_PARENTS,
  /** Three generations; the head is of the middle one. */
  THREE_GENERATIONS_MIDDLE,
  /** Three generations; the head is of the oldest one. */
  THREE_GENERATIONS_ELDER,
  /** Husband, wife and the parents, or one, of one of them. */
  COUPLE_WITH_PARENT,
  /** Brothers and sisters. */
  SIBLINGS,
  /** A grandparent, the head, and a grandchild. */
  GRANDPARENT_WITH_GRANDCHILD,
  /** Two who live as a couple without having filed a marriage. */
  PARTNERS,
  /** A head and a person who is no relative. */
  WITH_LODGER,
  /** A head and a distant relative. */
  WITH_RELATIVE
}
