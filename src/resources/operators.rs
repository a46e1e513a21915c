//! The operators of a type that has `+=` and `-=` with a reference to itself.

/// Writes `+` and `-`, and all of them for values and references, by way of `+=` and `-=`.
macro_rules! operators {
    ($T:ty) => {
        $crate::resources::operators::operators!(@one $T, Add add, AddAssign add_assign);
        $crate::resources::operators::operators!(@one $T, Sub sub, SubAssign sub_assign);
    };
    (@one $T:ty, $Op:ident $op:ident, $Assign:ident $assign:ident) => {
        impl ::std::ops::$Assign<$T> for $T {
            fn $assign(&mut self, other: $T) {
                ::std::ops::$Assign::$assign(self, &other);
            }
        }
        impl ::std::ops::$Op<&$T> for $T {
            type Output = $T;
            fn $op(mut self, other: &$T) -> $T {
                ::std::ops::$Assign::$assign(&mut self, other);
                self
            }
        }
        impl ::std::ops::$Op<$T> for $T {
            type Output = $T;
            fn $op(self, other: $T) -> $T {
                ::std::ops::$Op::$op(self, &other)
            }
        }
        impl ::std::ops::$Op<&$T> for &$T {
            type Output = $T;
            fn $op(self, other: &$T) -> $T {
                ::std::ops::$Op::$op(self.clone(), other)
            }
        }
        impl ::std::ops::$Op<$T> for &$T {
            type Output = $T;
            fn $op(self, other: $T) -> $T {
                ::std::ops::$Op::$op(self.clone(), &other)
            }
        }
    };
}
pub(crate) use operators;
