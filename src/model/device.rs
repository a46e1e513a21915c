//! Device files of the host, and the access that containers have to them.
//! The agent flag `--allowed_devices` and the block I/O statistics use these messages.

use crate::codec::message;

message! {
    /// Device of the host. Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Device = v1::Device {
        /// Path of the device file, such as `/dev/fuse`. Required in 1.3, optional since.
        pub path: Option<String> = 1,
        /// Number of the device. Introduced in 1.4.
        pub number: Option<Number> = 2,
    }
}

message! {
    /// Number by which the kernel knows a device. Introduced in 1.4.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Number = v1::device::Number {
        /// Major number, which stands for the driver.
        pub major_number: u64 = 1,
        /// Minor number, which stands for the device within its driver.
        pub minor_number: u64 = 2,
    }
}

message! {
    /// Access to one device that containers are granted. Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeviceAccess = v1::DeviceAccess {
        /// The device.
        pub device: Device = 1,
        /// Access that is allowed to it.
        pub access: crate::model::device::device_access::Access = 2,
    }
}

message! {
    /// Devices that containers of an agent may use. Introduced in 1.3.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct DeviceWhitelist = v1::DeviceWhitelist {
        /// The devices with the access granted.
        pub allowed_devices: Vec<DeviceAccess> = 1,
    }
}

/// Types nested in `device_access`.
pub mod device_access {
    use crate::codec::message;

    message! {
        /// Kinds of access; an unset one is not granted.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct Access = v1::device_access::Access {
            /// Reading from the device.
            pub read: Option<bool> = 1,
            /// Writing to the device.
            pub write: Option<bool> = 2,
            /// Creating the device file.
            pub mknod: Option<bool> = 3,
        }
    }
}
