-- A code that took the place of another (住民基本台帳法30条の4) leaves its holder the number that was made from the
-- former one: here stands that one's place, or nothing when the number is the code's own.
alter table designation add column origin_index bigint;
