package dev.daicho.town.people;

import dev.daicho.register.Relationship;

/** The relationships to the head (続柄) that are invented, in the register's words. */
final class Relationships {

  static final Relationship HUSBAND = new Relationship("夫");
  static final Relationship WIFE = new Relationship("妻");
  static final Relationship UNREGISTERED_HUSBAND = new Relationship("夫（未届）");
  static final Relationship UNREGISTERED_WIFE = new Relationship("妻（未届）");
  static final Relationship CHILD = new Relationship("子");
  static final Relationship CHILDS_HUSBAND = new Relationship("子の夫");
  static final Relationship CHILDS_WIFE = new Relationship("子の妻");
  static final Relationship GRANDCHILD = new Relationship("子の子");
  static final Relationship FATHER = new Relationship("父");
  static final Relationship MOTHER = new Relationship("母");
  static final Relationship WIFES_FATHER = new Relationship("妻の父");
  static final Relationship WIFES_MOTHER = new Relationship("妻の母");
  static final Relationship ELDER_BROTHER = new Relationship("兄");
  static final Relationship ELDER_SISTER = new Relationship("姉");
  static final Relationship YOUNGER_BROTHER = new Relationship("弟");
  static final Relationship YOUNGER_SISTER = new Relationship("妹");
  static final Relationship RELATIVE = new Relationship("縁故者");
  static final Relationship LODGER = new Relationship("同居人");

  private Relationships() {}
}
