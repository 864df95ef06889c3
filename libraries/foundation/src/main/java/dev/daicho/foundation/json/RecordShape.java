package dev.daicho.foundation.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.daicho.numbers.RegistryNumber;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON, for people who write it: what stands where, and what has been left out that must
 * be there. What may be left out is what the record marks {@link Nullable}.
 */
public final class RecordShape {

  private RecordShape() {}

  /**
   * What stands where: an object whose names are the record's, a {@code ?} behind those that may be
   * left out, and whose values say in words what is to be written; a list with its one element; for
   * a sealed type {@code oneOf} with every form that it has.
   *
   * @throws IllegalArgumentException for a type that filings are not made of
   */
  public static Object of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return List.of(of(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> simple)) {
      throw new IllegalArgumentException("no shape: " + type);
    }
    if (simple.isRecord()) {
      return ofRecord(simple);
    }
    if (simple.isSealed() && simple.isInterface()) {
      return Map.of(
          "oneOf", Arrays.stream(simple.getPermittedSubclasses()).map(RecordShape::of).toList());
    }
    return word(simple);
  }

  private static Object ofRecord(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonValue.class)) {
        return of(component.getGenericType());
      }
    }
    Map<String, Object> shape = new LinkedHashMap<>();
    boolean oneOfSeveral =
        Arrays.stream(type.getInterfaces())
            .anyMatch(form -> form.isAnnotationPresent(JsonTypeInfo.class));
    if (oneOfSeveral) {
      shape.put("@type", type.getSimpleName());
    }
    for (RecordComponent component : type.getRecordComponents()) {
      shape.put(
          component.getName() + (mayBeLeftOut(component) ? "?" : ""),
          of(component.getGenericType()));
    }
    return shape;
  }

  private static String word(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(" | "));
    }
    if (RegistryNumber.class.isAssignableFrom(type)) {
      return type.getSimpleName();
    }
    return switch (type.getName()) {
      case "java.lang.String" -> "text";
      case "java.time.LocalDate" -> "date, as " + LocalDate.EPOCH;
      case "boolean" -> "true | false";
      case "int", "long" -> "integer";
      default -> throw new IllegalArgumentException("no shape: " + type);
    };
  }

  /** Where something is missing that must be there, as JSON pointers; none when it is complete. */
  public static List<String> missing(Object value) {
    return missing("", value).toList();
  }

  private static Stream<String> missing(String at, Object value) {
    if (value instanceof List<?> list) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        Object element = list.get(i);
        if (element == null) {
          all.add(at + "/" + i);
        } else {
          missing(at + "/" + i, element).forEach(all::add);
        }
      }
      return all.stream();
    }
    return value instanceof Record record
        ? Arrays.stream(record.getClass().getRecordComponents())
            .flatMap(component -> missing(at + "/" + component.getName(), component, record))
        : Stream.of();
  }

  private static Stream<String> missing(String at, RecordComponent component, Record record) {
    Object value = valueOf(component, record);
    if (value == null) {
      return mayBeLeftOut(component) ? Stream.of() : Stream.of(at);
    }
    return missing(at, value);
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean mayBeLeftOut(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }
}
