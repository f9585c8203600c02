package com.example;

import com.example.api.View;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A warehouse as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record WarehouseView(UUID id, @Nullable String code) implements View {}
