package dev.daicho.foundation.json;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.CorporateNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.NumberFault;
import dev.daicho.numbers.Parsed;
import dev.daicho.numbers.PassportNumber;
import dev.daicho.numbers.RegistryNumber;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.numbers.ResidentCode;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The numbers of the system in JSON: a string of their canonical form, both ways. Text that is no
 * such number is refused with the fault's own words, which never repeat it.
 */
public final class NumbersModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  public NumbersModule() {
    super("daicho-numbers");
    addSerializer(new Written());
    read(AddresseeNumber.class, AddresseeNumber::parse);
    read(CorporateNumber.class, CorporateNumber::parse);
    read(HouseholdNumber.class, HouseholdNumber::parse);
    read(IndividualNumber.class, IndividualNumber::parse);
    read(MunicipalityCode.class, MunicipalityCode::parse);
    read(PassportNumber.class, PassportNumber::parse);
    read(ResidenceCardNumber.class, ResidenceCardNumber::parse);
    read(ResidentCode.class, ResidentCode::parse);
  }

  private <N extends RegistryNumber<N>> void read(
      Class<N> type, Function<String, Parsed<N>> parser) {
    addDeserializer(type, new Read<>(type, parser));
  }

  private static final class Written extends StdSerializer<RegistryNumber<?>> {

    Written() {
      super(RegistryNumber.class);
    }

    @Override
    public void serialize(
        RegistryNumber<?> number, JsonGenerator json, SerializationContext context) {
      json.writeString(number.digits());
    }
  }

  private static final class Read<N> extends StdDeserializer<N> {

    private final Function<String, Parsed<N>> parser;

    Read(Class<N> type, Function<String, Parsed<N>> parser) {
      super(type);
      this.parser = parser;
    }

    @Override
    public N deserialize(JsonParser json, DeserializationContext context) {
      return switch (parser.apply(json.getValueAsString(""))) {
        case Parsed.Valid<N>(N number) -> number;
        case Parsed.Invalid<N>(NumberFault fault) ->
            throw MismatchedInputException.from(json, handledType(), fault.english());
      };
    }
  }
}
